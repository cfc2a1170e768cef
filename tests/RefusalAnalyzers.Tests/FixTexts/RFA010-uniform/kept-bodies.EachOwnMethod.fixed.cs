using System.Collections.Generic;
using System.Threading.Tasks;
using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static async Task<string> Run(RefusalStopDetails details)
    {
        s_log = "";
        A(details);
        return string.Join("|", s_log, B(details), C(details), await D(details), E(details), F(details), G(details), H(details, "p"), I(details), J(details, 1, out var n), n, K(details), L(details), s_log);
    }

    private static void A(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                HandleCyberRefusal(details);
                break;
            case Category.Bio:
                HandleBioRefusal(details);
                break;
            case Category.FrontierLlm:
                HandleFrontierLlmRefusal(details);
                break;
            case Category.ReasoningExtraction:
                HandleReasoningExtractionRefusal(details);
                break;
            case Category.GeneralHarms:
                HandleGeneralHarmsRefusal(details);
                break;
            case null:
                HandleUncategorizedRefusal(details);
                break;
            default:
                HandleUnknownRefusal(details);
                break;
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleCyberRefusal(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleBioRefusal(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusal(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleReasoningExtractionRefusal(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleGeneralHarmsRefusal(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUncategorizedRefusal(RefusalStopDetails details)
    {
        s_log += "same";
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUnknownRefusal(RefusalStopDetails details)
    {
        s_log += "same";
    }

    private static string B(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "c",
        Category.Bio => HandleBioRefusalInB(details),
        Category.FrontierLlm => HandleFrontierLlmRefusalInB(details), // both
        _ => "o",
    };

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInB(RefusalStopDetails details) =>
        "bf";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInB(RefusalStopDetails details) =>
        "bf";

    private static string C(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            // Hard ones.
            case Category.Cyber:
                return HandleCyberRefusalInC(details);
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusalInC(details);
            case null:
                return "n";
            default:
                return "o";
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInC(RefusalStopDetails details)
    {
        s_log += "hard";
        return "h";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInC(RefusalStopDetails details)
    {
        s_log += "hard";
        return "h";
    }

    private static async Task<string> D(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                await Task.Yield();
                return "c";
            case Category.Bio or Category.FrontierLlm:
                var text = await Task.FromResult("b");
                return text;
            default:
                return "o";
        }
    }

    private static string E(RefusalStopDetails details)
    {
        var text = "x";
        if (details.Category?.Value() is Category.Cyber)
        {
            text = HandleCyberRefusalInE(details);
        }
        else if (details.Category?.Value() is Category.FrontierLlm)
        {
            text = HandleFrontierLlmRefusalInE(details);
        }
        else if (details.Category?.Value() == Category.Bio)
        {
            text = "b";
        }
        else
        {
            text = "o";
        }

        return text;
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInE(RefusalStopDetails details) =>
        "cf";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInE(RefusalStopDetails details) =>
        "cf";

    private static string F(RefusalStopDetails details)
    {
        if (details.Category?.Value() is Category.Cyber)
            return HandleCyberRefusalInF(details);
        if (details.Category?.Value() is Category.FrontierLlm)
            return HandleFrontierLlmRefusalInF(details);
        // Life.
        if (details.Category?.Value() == Category.Bio)
            return "b";

        // The rest.
        return "o";
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInF(RefusalStopDetails details) =>
        "cf";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInF(RefusalStopDetails details) =>
        "cf";

    private static string G(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? "x"
        : details.Category?.Value() == Category.Bio ? "x"
        : "o";

    private static string H(RefusalStopDetails details, string prefix)
    {
        var suffix = prefix + "s";
        return details.Category?.Value() switch
        {
            Category.Cyber => prefix + suffix,
            Category.Bio => suffix,
            Category.FrontierLlm => prefix + suffix,
            _ => "o",
        };
    }

    private static string I(RefusalStopDetails details)
    {
        var count = 0;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                count = 1;
                break;
            case Category.Bio:
            case Category.FrontierLlm:
                count += 2;
                break;
            default:
                count = 3;
                break;
        }

        return "i" + count;
    }

    private static string J(RefusalStopDetails details, int start, out int number)
    {
        number = start;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                number++;
                return "c";
            case Category.Bio:
            case Category.FrontierLlm:
                number += 2;
                return "b" + number;
            default:
                return "o";
        }
    }

    private static string K(RefusalStopDetails details)
    {
        foreach (var i in new[] { 1, 2 })
        {
            switch (details.Category?.Value())
            {
                case Category.Cyber:
                    return "c";
                case Category.Bio:
                case Category.FrontierLlm:
                    if (i == 1)
                        continue;
                    return "b" + i;
                default:
                    break;
            }
        }

        return "k";
    }

    private static string L(RefusalStopDetails details)
    {
        static string Same(RefusalStopDetails d) => d.Category?.Value() switch { Category.Cyber => HandleCyberRefusalInL(d), Category.Bio => HandleBioRefusalInL(d), Category.FrontierLlm => HandleFrontierLlmRefusalInL(d), Category.ReasoningExtraction => HandleReasoningExtractionRefusalInL(d), Category.GeneralHarms => HandleGeneralHarmsRefusalInL(d), null => HandleUncategorizedRefusalInL(d), _ => HandleUnknownRefusalInL(d) };
        return Same(details);
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInL(RefusalStopDetails details) =>
        "s";

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInL(RefusalStopDetails details) =>
        "s";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInL(RefusalStopDetails details) =>
        "s";

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInL(RefusalStopDetails details) =>
        "s";

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInL(RefusalStopDetails details) =>
        "s";

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUncategorizedRefusalInL(RefusalStopDetails details) =>
        "s";

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUnknownRefusalInL(RefusalStopDetails details) =>
        "s";
}
