using Anthropic.Models.Messages;

namespace Ferry;

public static class Decks
{
    public static string Wire(Message message, RefusalStopDetails details) => (details.Category?.Value(), message.StopReason?.Raw()) switch
    {
        (Category.Cyber, "refusal") => "1",
        (Category.Bio, "refusal") => "2",
        (Category.FrontierLlm, "refusal") => "3",
        (Category.ReasoningExtraction or Category.GeneralHarms, "refusal") => "4",
        _ => "5",
    };

    public static string WireOther(Message message, RefusalStopDetails details) => (details.Category?.Value(), message.StopReason?.Raw()) switch //~ RFA001
    {
        (Category.Cyber, "refusal") => "1",
        (Category.Bio, "refusal") => "2",
        (Category.FrontierLlm, "end_turn") => "3",
        (Category.ReasoningExtraction or Category.GeneralHarms, "refusal") => "4",
        _ => "5",
    };

    public static string Text(Message message, RefusalStopDetails details, string word) => (details.Category?.Value(), word) switch //~ RFA001
    {
        (Category.Cyber, _) => "1",
        (Category.Bio, _) => "2",
        (Category.FrontierLlm, "refusal") => "3",
        (Category.ReasoningExtraction or Category.GeneralHarms, _) => "4",
        _ => message.ID,
    };

    public static string Nested(((StopReason Stop, int Tries), Category Why) last) => last switch
    {
        ((StopReason.Refusal, _), Category.Cyber) => "1",
        ((StopReason.Refusal, _), Category.Bio) => "2",
        ((StopReason.Refusal, var tries), Category.FrontierLlm) => "3" + tries,
        ((StopReason.Refusal, _), Category.ReasoningExtraction or Category.GeneralHarms) => "4",
        _ => "5",
    };

    public static string NestedUnderACondition(((StopReason Stop, int Tries), Category Why) last) => last switch //~ RFA001
    {
        ((StopReason.Refusal, _), Category.Cyber) => "1",
        ((StopReason.Refusal, _), Category.Bio) => "2",
        ((StopReason.Refusal, 1), Category.FrontierLlm) => "3",
        ((StopReason.Refusal, _), Category.ReasoningExtraction or Category.GeneralHarms) => "4",
        _ => "5",
    };

    public static string Group(StopReason? stop, Category why) => (why, stop) switch
    {
        (Category.Cyber, StopReason.Refusal) => "1",
        (Category.Bio, { }) => "2",
        (Category.FrontierLlm, StopReason.Refusal or StopReason.MaxTokens) => "3",
        (Category.ReasoningExtraction or Category.GeneralHarms, not null) => "4",
        _ => "5",
    };

    public static string GroupOfOthers(StopReason? stop, Category why) => (why, stop) switch //~ RFA001
    {
        (Category.Cyber, StopReason.Refusal) => "1",
        (Category.Bio, _) => "2",
        (Category.FrontierLlm, StopReason.EndTurn or StopReason.MaxTokens) => "3",
        (Category.ReasoningExtraction or Category.GeneralHarms, _) => "4",
        _ => "5",
    };

    public static string Condition(Message message, RefusalStopDetails details)
    {
        if (message.StopReason?.Raw() == "refusal" && details.Category == Category.FrontierLlm)
        {
            return "3";
        }

        return details.Category?.Value() switch
        {
            Category.Cyber => "1",
            Category.Bio => "2",
            Category.ReasoningExtraction or Category.GeneralHarms => "4",
            _ => "5",
        };
    }
}
