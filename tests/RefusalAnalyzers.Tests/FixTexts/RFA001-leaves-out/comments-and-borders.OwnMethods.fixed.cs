using System.Collections.Generic;
using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static string Run(RefusalStopDetails details)
    {
        s_log = "";
        return string.Join("|", A(details), B(details), C(details), D(details), E(details), F(details), G(details), H(details), I(details), J(details), K(details), L(details), M(details), N(details), O(details), P(details), Q(details), R(details), S(details), T(details, 3), s_log);
    }

    private static string A(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "c", // security
        Category.Bio => HandleBioRefusal(details),
        Category.FrontierLlm => HandleFrontierLlmRefusal(details),
        Category.ReasoningExtraction => HandleReasoningExtractionRefusal(details),
        Category.GeneralHarms => HandleGeneralHarmsRefusal(details),
        // Everything else, for now.
        _ => "o" // the rest
        // and nothing more
    };

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle bio refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static string B(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.Bio => HandleBioRefusal(details), Category.FrontierLlm => HandleFrontierLlmRefusal(details), Category.ReasoningExtraction => HandleReasoningExtractionRefusal(details), Category.GeneralHarms => HandleGeneralHarmsRefusal(details), /* rest: */ _ => "o" /* end */ };

    private static string C(RefusalStopDetails details) => details.Category?.Value() switch {
        Category.Cyber => "c", Category.Bio => "b",
        Category.GeneralHarms => "g", Category.FrontierLlm => HandleFrontierLlmRefusal(details), Category.ReasoningExtraction => HandleReasoningExtractionRefusal(details), _ => "o", };

    private static string D(RefusalStopDetails details) {
        switch (details.Category?.Value()) {
        case Category.Cyber: return "c"; // first
        // second
        case Category.Bio: { return "b"; }
        case Category.FrontierLlm: return HandleFrontierLlmRefusal(details);
        case Category.ReasoningExtraction: return HandleReasoningExtractionRefusal(details);
        case Category.GeneralHarms: return HandleGeneralHarmsRefusal(details);
        /* third */ default: return "o";
        }
    }

    private static string E(RefusalStopDetails details)
    {
        var text = "";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                text = "c";
                break;

            // Nothing to say about life sciences.
            case Category.Bio:
                // on purpose
                break;

            case Category.FrontierLlm:
                text = HandleFrontierLlmRefusal(details);
                break;

            case Category.ReasoningExtraction:
                text = HandleReasoningExtractionRefusal(details);
                break;

            case Category.GeneralHarms:
                text = HandleGeneralHarmsRefusal(details);
                break;

            // What nobody asked for.
            default:
                // Keep it short.
                text = "o";

                // Done.
                break;
                // Behind.
        }

        return text;
    }

    private static string F(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusal(details);
            case Category.ReasoningExtraction:
                return HandleReasoningExtractionRefusal(details);
            case Category.GeneralHarms:
                return HandleGeneralHarmsRefusal(details);
            default:
                return "o";
            case Category.Cyber:
                return "c";
            case Category.Bio:
                return "b";
        }
    }

    private static string G(RefusalStopDetails details)
    {
        var text = "";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
            case Category.Bio:
                text = "cb";
                break;
            case null:
            case (Category)42:
            default:
                text = "o";
                break;
            case Category.GeneralHarms:
                text = "g";
                goto case Category.Cyber;
            case Category.ReasoningExtraction:
                text = "r";
                goto default;
        }

        return text;
    }

    private static string H(RefusalStopDetails details)
    {
#if DEBUG
        s_log += "debug";
#endif
        switch (details.Category?.Value())
        {
#region Known
            case Category.Cyber:
                return "c";
#endregion
#region Unknown
            case Category.Bio:
                return HandleBioRefusal(details);
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusal(details);
            case Category.ReasoningExtraction:
                return HandleReasoningExtractionRefusal(details);
            case Category.GeneralHarms:
                return HandleGeneralHarmsRefusal(details);
            default:
                return "o";
#endregion
        }
    }

    private static string I(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "c",
        Category.Bio => HandleBioRefusal(details),
        Category.FrontierLlm => HandleFrontierLlmRefusal(details),
        Category.ReasoningExtraction => HandleReasoningExtractionRefusal(details),
        Category.GeneralHarms => HandleGeneralHarmsRefusal(details),
#if !NEVER
        _ => "o",
#else
        _ => "never",
#endif
    };

    private static string J(RefusalStopDetails details)
    {
#pragma warning disable CS0162
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "c";
#pragma warning restore CS0162
            case Category.Bio:
                return HandleBioRefusal(details);
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusal(details);
            case Category.ReasoningExtraction:
                return HandleReasoningExtractionRefusal(details);
            case Category.GeneralHarms:
                return HandleGeneralHarmsRefusal(details);
            default:
                return "o";
        }
    }

    private static string K(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber) return "c"; // first
        // then
        if (details.Category?.Value() == Category.Bio) return "b";
        if (details.Category?.Value() == Category.FrontierLlm) return HandleFrontierLlmRefusal(details);
        if (details.Category?.Value() == Category.ReasoningExtraction) return HandleReasoningExtractionRefusal(details);
        if (details.Category?.Value() == Category.GeneralHarms) return HandleGeneralHarmsRefusal(details);

        // the rest
        s_log += "k";
        return "o";
    }

    private static string L(RefusalStopDetails details)
        => details.Category?.Value() == Category.Cyber
            ? "c" // security
            : details.Category?.Value() == Category.Bio
                ? "b"
                // otherwise
                : details.Category?.Value() == Category.FrontierLlm ? HandleFrontierLlmRefusal(details)
                : details.Category?.Value() == Category.ReasoningExtraction ? HandleReasoningExtractionRefusal(details)
                : details.Category?.Value() == Category.GeneralHarms ? HandleGeneralHarmsRefusal(details)
                : "o";

    private static string M(RefusalStopDetails details)
    {
        string text;
        lock (details)
        using (new System.IO.StringReader(""))
        checked
        {
            try
            {
                switch (details.Category?.Value())
                {
                    case Category.Cyber: text = "c"; break;
                    case Category.Bio: text = HandleBioRefusal(details); break;
                    case Category.FrontierLlm: text = HandleFrontierLlmRefusal(details); break;
                    case Category.ReasoningExtraction: text = HandleReasoningExtractionRefusal(details); break;
                    case Category.GeneralHarms: text = HandleGeneralHarmsRefusal(details); break;
                    default: text = "o"; break;
                }
            }
            finally
            {
                s_log += "m";
            }
        }

        return text;
    }

    private static string N(RefusalStopDetails details)
    {
        var text = "";
        for (var i = 0; i < 2; i++)
            switch (details.Category?.Value())
            {
                case Category.Cyber:
                    text += "c";
                    continue;
                case Category.Bio when i > 0:
                    text += "b";
                    break;
                case Category.Bio:
                    HandleBioRefusal2(details);
                    break;
                case Category.FrontierLlm:
                    HandleFrontierLlmRefusal2(details);
                    break;
                case Category.ReasoningExtraction:
                    HandleReasoningExtractionRefusal2(details);
                    break;
                case Category.GeneralHarms:
                    HandleGeneralHarmsRefusal2(details);
                    break;
                default:
                    text += "o";
                    if (i == 0)
                        continue;
                    else
                        break;
            }

        return text;
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleBioRefusal2(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle bio refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusal2(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleReasoningExtractionRefusal2(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleGeneralHarmsRefusal2(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static IEnumerable<string> Iterator(RefusalStopDetails details)
    {
        foreach (var i in new[] { 1, 2 })
        {
            switch (details.Category?.Value())
            {
                case Category.Cyber:
                    yield return "c" + i;
                    break;
                case Category.Bio:
                    yield return HandleBioRefusal(details);
                    break;
                case Category.FrontierLlm:
                    yield return HandleFrontierLlmRefusal(details);
                    break;
                case Category.ReasoningExtraction:
                    yield return HandleReasoningExtractionRefusal(details);
                    break;
                case Category.GeneralHarms:
                    yield return HandleGeneralHarmsRefusal(details);
                    break;
                default:
                    yield return "o" + i;
                    if (i > 1) yield break;
                    continue;
            }
        }
    }

    private static string O(RefusalStopDetails details) => string.Concat(Iterator(details));

    private static string P(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                switch (details.Category?.Value())
                {
                    case Category.Cyber: return "cc";
                    default: return "co";
                }

            case Category.FrontierLlm:
                return HandleFrontierLlmRefusal(details);

            case Category.ReasoningExtraction:
                return HandleReasoningExtractionRefusal(details);

            case Category.GeneralHarms:
                return HandleGeneralHarmsRefusal(details);

            default:
                Func<string> inner = () => details.Category?.Raw() switch { "cyber" => "never", "bio" => "b", _ => "o" };
                return inner();
        }
    }

    private static string Q(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber)
        {
            s_log += "q";
        }
        // Life sciences.
        else if (details.Category?.Value() == Category.Bio)
        {
            // nothing
        }
        else if (details.Category?.Value() == Category.FrontierLlm)
        {
            HandleFrontierLlmRefusal2(details);
        }
        else if (details.Category?.Value() == Category.ReasoningExtraction)
        {
            HandleReasoningExtractionRefusal2(details);
        }
        else if (details.Category?.Value() == Category.GeneralHarms)
        {
            HandleGeneralHarmsRefusal2(details);
        }
        // The rest.
        else
        {
            s_log += "r";
        }

        return "q";
    }

    private static string R(RefusalStopDetails details)
    {
        var text = "none";
        switch (details.Category?.Value()) { case Category.Cyber: text = "c"; break; case Category.Bio: text = HandleBioRefusal(details); break; case Category.FrontierLlm: text = HandleFrontierLlmRefusal(details); break; case Category.ReasoningExtraction: text = HandleReasoningExtractionRefusal(details); break; case Category.GeneralHarms: text = HandleGeneralHarmsRefusal(details); break; default: break; }
        return text;
    }

    private static string S(RefusalStopDetails details)
    {
        var text = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber: text = "c"; break;
            case Category.Bio: text = "b"; break;
            case Category.FrontierLlm: text = HandleFrontierLlmRefusal(details); break;
            case Category.ReasoningExtraction: text = HandleReasoningExtractionRefusal(details); break;
            case Category.GeneralHarms: text = HandleGeneralHarmsRefusal(details); break;
        }

        switch (details.Category?.Value())
        {
        }

        return text;
    }

    private static string T(RefusalStopDetails details, int times)
    {
        while (times-- > 0)
            if (details.Category?.Value() == Category.Cyber) return "c"; else if (details.Category?.Value() == Category.Bio) break; else if (details.Category?.Value() == Category.FrontierLlm) HandleFrontierLlmRefusal2(details); else if (details.Category?.Value() == Category.ReasoningExtraction) HandleReasoningExtractionRefusal2(details); else if (details.Category?.Value() == Category.GeneralHarms) HandleGeneralHarmsRefusal2(details); else s_log += times;
        return "t";
    }
}
