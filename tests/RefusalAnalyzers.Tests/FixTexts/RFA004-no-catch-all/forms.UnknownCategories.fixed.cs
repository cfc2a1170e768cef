using System.Threading.Tasks;
using Anthropic.Models.Messages;

public static class Sample
{
    public static async Task<string> Run(RefusalStopDetails details)
    {
        var n = 0;
        try { n = A(details); } catch (Exception e) when (e is not NotImplementedException) { n = -1; }
        string b;
        try { b = await B(details); } catch (Exception e) when (e is not NotImplementedException) { b = "x"; }
        return string.Join("|", n, b, C(details), D(details, out var number), number, E(details), F(details), G(details), H(details), I(details));
    }

    private static int A(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        Category.FrontierLlm => 3,
        Category.ReasoningExtraction => 4,
        Category.GeneralHarms => 5,
        null => 6, // none
        _ => HandleUnknownRefusal(details)
    };

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleUnknownRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle refusals of an unknown category.");

    private static async Task<string> B(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber or Category.Bio or Category.GeneralHarms => await Task.FromResult("c"),
        Category.FrontierLlm or Category.ReasoningExtraction => "f",
        null => "none",
        _ => await HandleUnknownRefusalInB(details),
    };

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleUnknownRefusalInB(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle refusals of an unknown category.");

    private static string C(RefusalStopDetails details)
    {
        var text = "x";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                text = "c";
                break;
            case Category.FrontierLlm:
                text = "f";
                break;
            case not (null or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms):
                text = HandleUnknownRefusalInC(details);
                break;
            // no more
        }

        return text;
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUnknownRefusalInC(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle refusals of an unknown category.");

    private static string D(RefusalStopDetails details, out int number)
    {
        number = 0;
        switch (details.Category?.Raw())
        {
            case "cyber": number = 1; return "c";
            case "frontier_llm": number = 2; return "f";
            case null: return "n";
            case not ("bio" or "reasoning_extraction" or "general_harms"): HandleUnknownRefusalInD(details); break;
        }

        return "o";
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUnknownRefusalInD(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle refusals of an unknown category.");

    private static string E(RefusalStopDetails details)
    {
        switch (details.Category?.Value()) { case Category.Cyber: return "c"; case Category.FrontierLlm: return "f"; case not (null or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms): HandleUnknownRefusalInE(details); break; }
        return "o";
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUnknownRefusalInE(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle refusals of an unknown category.");

    private static string F(RefusalStopDetails details)
    {
        foreach (var i in new[] { 1, 2 })
        {
            switch (details.Category?.Value())
            {
                case Category.Cyber when i > 1:
                    return "c";
                case Category.FrontierLlm:
                    continue;
                case not (null or Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms):
                    HandleUnknownRefusalInF(details);
                    break;
            }
        }

        return "o";
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUnknownRefusalInF(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle refusals of an unknown category.");

    private static string G(RefusalStopDetails details)
    {
        if (details.Category is not { } category) return "n";
        switch (category.Value())
        {
            case Category.Cyber:
            case Category.FrontierLlm:
                return "c";
            case not (Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms):
                HandleUnknownRefusalInG(details);
                break;
        }

        return "o";
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUnknownRefusalInG(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle refusals of an unknown category.");

    private static string H(RefusalStopDetails details)
    {
        switch ((details.Category?.Value(), details.Explanation))
        {
            case (Category.Cyber, null):
                return "c";
            case (Category.FrontierLlm, _):
                return "f";
            case (not (null or Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms), _):
                HandleUnknownRefusalInH(details);
                break;
        }

        return "o";
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUnknownRefusalInH(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle refusals of an unknown category.");

    private static string I(RefusalStopDetails details)
    {
        switch (details)
        {
            case { Category: null }:
                return "n";
            case { Category: { } c } when c == Category.Cyber:
                return "c";
            case { Category: { } c } when c == Category.FrontierLlm:
                return "f";
        }

        return "o";
    }
}
