using System.Collections.Generic;
using Anthropic.Models.Messages;

public static class Sample
{
    private static readonly List<string> s_log = new();

    public static void LeftOut(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                s_log.Add("cyber");
                break;
            case Category.FrontierLlm when s_log.Count == 0:
                s_log.Add("first");
                break;
            case not (null or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms):
                HandleUnknownRefusal(details);
                break;
        }
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUnknownRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle refusals of an unknown category.");

    public static void NeverNull(Category category)
    {
        switch (category)
        {
            case Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms:
                s_log.Add("known");
                break;
            case not Category.FrontierLlm:
                HandleUnknownRefusalInNeverNull();
                break;
        }
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUnknownRefusalInNeverNull() =>
        throw new NotImplementedException("Handle refusals of an unknown category.");

    public static void OfTuple(Category? category, bool retry)
    {
        switch (category, retry)
        {
            case (Category.Cyber, _):
                s_log.Add("cyber");
                break;
            case (Category.FrontierLlm, true):
                s_log.Add("frontier");
                break;
            case (not (null or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms), _):
                HandleUnknownRefusalInOfTuple();
                break;
        }
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUnknownRefusalInOfTuple() =>
        throw new NotImplementedException("Handle refusals of an unknown category.");

    public static void OfProperty(Declined declined)
    {
        switch (declined)
        {
            case { Category: Category.Cyber or Category.FrontierLlm }:
                s_log.Add("cyber");
                break;
            case { Category: not (null or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms) }:
                HandleUnknownRefusalInOfProperty();
                break;
        }
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUnknownRefusalInOfProperty() =>
        throw new NotImplementedException("Handle refusals of an unknown category.");

    public static void Braced(RefusalStopDetails details)
    {
        switch (details.Category?.Raw())
        {
            case "cyber":
                {
                    s_log.Add("cyber");
                    break;
                }
            case "frontier_llm":
                {
                    s_log.Add("frontier");
                    break;
                }
            case not (null or "bio" or "reasoning_extraction" or "general_harms"):
                HandleUnknownRefusal(details);
                break;
        }
    }

    public static string Run(RefusalStopDetails details)
    {
        s_log.Clear();
        var category = details.Category?.Value();
        if (category is { } known)
        {
            NeverNull(known);
        }

        LeftOut(details);
        OfTuple(category, true);
        OfTuple(category, false);
        OfProperty(new Declined { Category = category });
        Braced(details);
        return string.Join(",", s_log);
    }

    public sealed class Declined
    {
        public Category? Category { get; set; }
    }
}
