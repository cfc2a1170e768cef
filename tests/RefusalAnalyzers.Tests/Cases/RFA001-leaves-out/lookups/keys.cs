// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;
namespace Support;

public sealed record Answer(string Text);

public static class Keys
{
    private const Category Models = Category.FrontierLlm;
    private const int ModelCode = 2;

    // "the enum's members by value": a constant of the value is the member.
    public static readonly Dictionary<Category, string> Const = new()
    {
        [Category.Cyber] = "a", [Category.Bio] = "b", [Models] = "f", [Category.ReasoningExtraction] = "c", [Category.GeneralHarms] = "d",
    };

    // Number-to-enum casts "do not" count for RFA025, and (Category)2 is FrontierLlm by value.
    public static readonly Dictionary<Category, string> Cast = new()
    {
        [(Category)0] = "a", [(Category)1] = "b", [(Category)ModelCode] = "f", [(Category)3] = "c", [(Category)4] = "d",
    };

    // The parenthesised member.
    public static readonly Dictionary<Category, string> Parens = new()
    {
        { (Category.Cyber), "a" }, { (Category.Bio), "b" }, { (Category.FrontierLlm), "f" }, { (Category.ReasoningExtraction), "c" }, { (Category.GeneralHarms), "d" },
    };

    // (Category)(-1) is unknown, not FrontierLlm.
    public static readonly Dictionary<Category, string> Unknown = new() //~ RFA001
    {
        [Category.Cyber] = "a", [Category.Bio] = "b", [(Category)(-1)] = "u", [Category.ReasoningExtraction] = "c", [Category.GeneralHarms] = "d",
    };

    // Keys of type ApiEnum from a wire text: complete.
    public static readonly Dictionary<ApiEnum<string, Category>, string> Wire = new()
    {
        ["cyber"] = "a", ["bio"] = "b", ["frontier_llm"] = "f", ["reasoning_extraction"] = "c", ["general_harms"] = "d",
    };

    // "A dictionary keyed by string is a lookup under the rule for strings of unknown origin": cyber and bio both stand there.
    public static readonly Dictionary<string, string> Texts = new() //~ RFA001 RFA003
    {
        ["cyber"] = "a", ["bio"] = "b",
    };

    // "… and no text that is no wire name": another vocabulary.
    public static readonly Dictionary<string, string> Vocabulary = new()
    {
        ["cyber"] = "a", ["bio"] = "b", ["other"] = "c",
    };

    // One of them alone is any text: silent.
    public static readonly Dictionary<string, string> Teams = new()
    {
        ["cyber"] = "first floor", ["legal"] = "second floor",
    };

    // Complete by text.
    public static readonly Dictionary<string, Answer> Full = new()
    {
        ["cyber"] = new("a"), ["bio"] = new("b"), ["frontier_llm"] = new("f"), ["reasoning_extraction"] = new("c"), ["general_harms"] = new("d"),
    };

    // Categories as values: not keyed by category.
    public static readonly Dictionary<int, Category> ByCode = new() { [1] = Category.Cyber, [2] = Category.Bio };
    public static readonly Dictionary<string, Category[]> Groups = new() { ["billed"] = [Category.Bio, Category.Cyber] };
    public static readonly Dictionary<StopReason, string> Stops = new() { [StopReason.EndTurn] = "a", [StopReason.MaxTokens] = "b" };
}
