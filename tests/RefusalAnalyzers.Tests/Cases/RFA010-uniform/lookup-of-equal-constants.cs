using Anthropic.Models.Messages;

namespace Post;

public static class Stamps
{
    private const string Red = "red";

    private static readonly Dictionary<Category, string> s_same = new() //~ RFA010
    {
        [Category.Cyber] = "red",
        [Category.Bio] = Red,
        [Category.FrontierLlm] = @"red",
        [Category.ReasoningExtraction] = "r" + "ed",
        [Category.GeneralHarms] = ("red"),
    };

    private static readonly Dictionary<Category, string> s_some = new()
    {
        [Category.Cyber] = "red",
        [Category.Bio] = "green",
        [Category.FrontierLlm] = "green", //~ RFA011
        [Category.ReasoningExtraction] = "blue",
        [Category.GeneralHarms] = "white",
    };

    public static string Of(Category c) => s_same[c] + s_some[c];
}
