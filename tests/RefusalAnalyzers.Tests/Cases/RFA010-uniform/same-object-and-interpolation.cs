using Anthropic.Models.Messages;

namespace Shop;

public sealed record Slip(int Code, string Text);

public static class Till
{
    public static Slip Print(Category reason, string who) => reason switch //~ RFA010
    {
        Category.Cyber => new Slip(4, $"Sorry, {who}."),
        Category.Bio => new Slip(4, $"Sorry, {who}."),
        Category.FrontierLlm => new Slip(Code: 4, Text: $"Sorry, {who}."),
        Category.ReasoningExtraction => new Slip(4, $"Sorry, {who}."),
        Category.GeneralHarms => new Slip(2 + 2, $"Sorry, {who}."),
        _ => new Slip(0, ""),
    };

    public static Slip Differs(Category reason, string who, string other) => reason switch
    {
        Category.Cyber or Category.Bio => new Slip(4, $"Sorry, {who}."),
        Category.FrontierLlm => new Slip(4, $"Sorry, {other}."),
        Category.ReasoningExtraction => new Slip(4, $"Sorry, {who}!"),
        Category.GeneralHarms => new Slip(4, $"Sorry {who}."),
        _ => new Slip(0, ""),
    };
}
