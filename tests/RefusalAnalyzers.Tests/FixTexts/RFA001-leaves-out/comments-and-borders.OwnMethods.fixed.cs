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

    private static string B(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.Bio => HandleBioRefusalInB(details), Category.FrontierLlm => HandleFrontierLlmRefusalInB(details), Category.ReasoningExtraction => HandleReasoningExtractionRefusalInB(details), Category.GeneralHarms => HandleGeneralHarmsRefusalInB(details), /* rest: */ _ => "o" /* end */ };

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInB(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle bio refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInB(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInB(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInB(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static string C(RefusalStopDetails details) => details.Category?.Value() switch {
        Category.Cyber => "c", Category.Bio => "b",
        Category.GeneralHarms => "g", Category.FrontierLlm => HandleFrontierLlmRefusalInC(details), Category.ReasoningExtraction => HandleReasoningExtractionRefusalInC(details), _ => "o", };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInC(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInC(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    private static string D(RefusalStopDetails details) {
        switch (details.Category?.Value()) {
        case Category.Cyber: return "c"; // first
        // second
        case Category.Bio: { return "b"; }
        case Category.FrontierLlm: return HandleFrontierLlmRefusalInD(details);
        case Category.ReasoningExtraction: return HandleReasoningExtractionRefusalInD(details);
        case Category.GeneralHarms: return HandleGeneralHarmsRefusalInD(details);
        /* third */ default: return "o";
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInD(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInD(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInD(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

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
                text = HandleFrontierLlmRefusalInE(details);
                break;

            case Category.ReasoningExtraction:
                text = HandleReasoningExtractionRefusalInE(details);
                break;

            case Category.GeneralHarms:
                text = HandleGeneralHarmsRefusalInE(details);
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

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInE(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInE(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInE(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static string F(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusalInF(details);
            case Category.ReasoningExtraction:
                return HandleReasoningExtractionRefusalInF(details);
            case Category.GeneralHarms:
                return HandleGeneralHarmsRefusalInF(details);
            default:
                return "o";
            case Category.Cyber:
                return "c";
            case Category.Bio:
                return "b";
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInF(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInF(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInF(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static string G(RefusalStopDetails details)
    {
        var text = "";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
            case Category.Bio:
                text = "cb";
                break;
            case Category.FrontierLlm:
                text = HandleFrontierLlmRefusalInG(details);
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

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInG(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

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
                return HandleBioRefusalInH(details);
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusalInH(details);
            case Category.ReasoningExtraction:
                return HandleReasoningExtractionRefusalInH(details);
            case Category.GeneralHarms:
                return HandleGeneralHarmsRefusalInH(details);
            default:
                return "o";
#endregion
        }
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInH(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle bio refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInH(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInH(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInH(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static string I(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "c",
        Category.Bio => HandleBioRefusalInI(details),
        Category.FrontierLlm => HandleFrontierLlmRefusalInI(details),
        Category.ReasoningExtraction => HandleReasoningExtractionRefusalInI(details),
        Category.GeneralHarms => HandleGeneralHarmsRefusalInI(details),
#if !NEVER
        _ => "o",
#else
        _ => "never",
#endif
    };

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInI(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle bio refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInI(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInI(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInI(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static string J(RefusalStopDetails details)
    {
#pragma warning disable CS0162
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "c";
#pragma warning restore CS0162
            case Category.Bio:
                return HandleBioRefusalInJ(details);
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusalInJ(details);
            case Category.ReasoningExtraction:
                return HandleReasoningExtractionRefusalInJ(details);
            case Category.GeneralHarms:
                return HandleGeneralHarmsRefusalInJ(details);
            default:
                return "o";
        }
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInJ(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle bio refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInJ(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInJ(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInJ(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static string K(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber) return "c"; // first
        // then
        if (details.Category?.Value() == Category.Bio) return "b";
        if (details.Category?.Value() == Category.FrontierLlm) return HandleFrontierLlmRefusalInK(details);
        if (details.Category?.Value() == Category.ReasoningExtraction) return HandleReasoningExtractionRefusalInK(details);
        if (details.Category?.Value() == Category.GeneralHarms) return HandleGeneralHarmsRefusalInK(details);

        // the rest
        s_log += "k";
        return "o";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInK(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInK(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInK(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static string L(RefusalStopDetails details)
        => details.Category?.Value() == Category.Cyber
            ? "c" // security
            : details.Category?.Value() == Category.Bio
                ? "b"
                // otherwise
                : details.Category?.Value() == Category.FrontierLlm ? HandleFrontierLlmRefusalInL(details)
                : details.Category?.Value() == Category.ReasoningExtraction ? HandleReasoningExtractionRefusalInL(details)
                : details.Category?.Value() == Category.GeneralHarms ? HandleGeneralHarmsRefusalInL(details)
                : "o";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInL(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInL(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInL(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

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
                    case Category.Bio: text = HandleBioRefusalInM(details); break;
                    case Category.FrontierLlm: text = HandleFrontierLlmRefusalInM(details); break;
                    case Category.ReasoningExtraction: text = HandleReasoningExtractionRefusalInM(details); break;
                    case Category.GeneralHarms: text = HandleGeneralHarmsRefusalInM(details); break;
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

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInM(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle bio refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInM(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInM(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInM(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

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
                    HandleBioRefusalInN(details);
                    break;
                case Category.FrontierLlm:
                    HandleFrontierLlmRefusalInN(details);
                    break;
                case Category.ReasoningExtraction:
                    HandleReasoningExtractionRefusalInN(details);
                    break;
                case Category.GeneralHarms:
                    HandleGeneralHarmsRefusalInN(details);
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
    private static void HandleBioRefusalInN(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle bio refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInN(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleReasoningExtractionRefusalInN(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleGeneralHarmsRefusalInN(RefusalStopDetails details) =>
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
                    yield return HandleBioRefusalInIterator(details);
                    break;
                case Category.FrontierLlm:
                    yield return HandleFrontierLlmRefusalInIterator(details);
                    break;
                case Category.ReasoningExtraction:
                    yield return HandleReasoningExtractionRefusalInIterator(details);
                    break;
                case Category.GeneralHarms:
                    yield return HandleGeneralHarmsRefusalInIterator(details);
                    break;
                default:
                    yield return "o" + i;
                    if (i > 1) yield break;
                    continue;
            }
        }
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInIterator(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle bio refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInIterator(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInIterator(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInIterator(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

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
                return HandleFrontierLlmRefusalInP(details);

            case Category.ReasoningExtraction:
                return HandleReasoningExtractionRefusalInP(details);

            case Category.GeneralHarms:
                return HandleGeneralHarmsRefusalInP(details);

            default:
                Func<string> inner = () => details.Category?.Raw() switch { "cyber" => "never", "bio" => "b", _ => "o" };
                return inner();
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInP(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInP(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInP(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

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
            HandleFrontierLlmRefusalInQ(details);
        }
        else if (details.Category?.Value() == Category.ReasoningExtraction)
        {
            HandleReasoningExtractionRefusalInQ(details);
        }
        else if (details.Category?.Value() == Category.GeneralHarms)
        {
            HandleGeneralHarmsRefusalInQ(details);
        }
        // The rest.
        else
        {
            s_log += "r";
        }

        return "q";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInQ(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleReasoningExtractionRefusalInQ(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleGeneralHarmsRefusalInQ(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static string R(RefusalStopDetails details)
    {
        var text = "none";
        switch (details.Category?.Value()) { case Category.Cyber: text = "c"; break; case Category.Bio: text = HandleBioRefusalInR(details); break; case Category.FrontierLlm: text = HandleFrontierLlmRefusalInR(details); break; case Category.ReasoningExtraction: text = HandleReasoningExtractionRefusalInR(details); break; case Category.GeneralHarms: text = HandleGeneralHarmsRefusalInR(details); break; default: break; }
        return text;
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInR(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle bio refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInR(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInR(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInR(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static string S(RefusalStopDetails details)
    {
        var text = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber: text = "c"; break;
            case Category.Bio: text = "b"; break;
            case Category.FrontierLlm: text = HandleFrontierLlmRefusalInS(details); break;
            case Category.ReasoningExtraction: text = HandleReasoningExtractionRefusalInS(details); break;
            case Category.GeneralHarms: text = HandleGeneralHarmsRefusalInS(details); break;
        }

        switch (details.Category?.Value())
        {
        }

        return text;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInS(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInS(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInS(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static string T(RefusalStopDetails details, int times)
    {
        while (times-- > 0)
            if (details.Category?.Value() == Category.Cyber) return "c"; else if (details.Category?.Value() == Category.Bio) break; else if (details.Category?.Value() == Category.FrontierLlm) HandleFrontierLlmRefusalInT(details); else if (details.Category?.Value() == Category.ReasoningExtraction) HandleReasoningExtractionRefusalInT(details); else if (details.Category?.Value() == Category.GeneralHarms) HandleGeneralHarmsRefusalInT(details); else s_log += times;
        return "t";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInT(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleReasoningExtractionRefusalInT(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleGeneralHarmsRefusalInT(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");
}
