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
        Category.FrontierLlm => HandleFrontierLlmRefusal(details),
        // Everything else, for now.
        _ => "o" // the rest
        // and nothing more
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string B(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInB(details), /* rest: */ _ => "o" /* end */ };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInB(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string C(RefusalStopDetails details) => details.Category?.Value() switch {
        Category.Cyber => "c", Category.Bio => "b",
        Category.GeneralHarms => "g", Category.FrontierLlm => HandleFrontierLlmRefusalInC(details), _ => "o", };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInC(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string D(RefusalStopDetails details) {
        switch (details.Category?.Value()) {
        case Category.Cyber: return "c"; // first
        // second
        case Category.Bio: { return "b"; }
        case Category.FrontierLlm: return HandleFrontierLlmRefusalInD(details);
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

    private static string F(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusalInF(details);
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
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusalInH(details);
            default:
                return "o";
#endregion
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInH(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string I(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "c",
        Category.FrontierLlm => HandleFrontierLlmRefusalInI(details),
#if !NEVER
        _ => "o",
#else
        _ => "never",
#endif
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInI(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string J(RefusalStopDetails details)
    {
#pragma warning disable CS0162
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "c";
#pragma warning restore CS0162
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusalInJ(details);
            default:
                return "o";
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInJ(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string K(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber) return "c"; // first
        // then
        if (details.Category?.Value() == Category.Bio) return "b";
        if (details.Category?.Value() == Category.FrontierLlm) return HandleFrontierLlmRefusalInK(details);

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

    private static string L(RefusalStopDetails details)
        => details.Category?.Value() == Category.Cyber
            ? "c" // security
            : details.Category?.Value() == Category.Bio
                ? "b"
                // otherwise
                : details.Category?.Value() == Category.FrontierLlm ? HandleFrontierLlmRefusalInL(details)
                : "o";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInL(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

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
                    case Category.FrontierLlm: text = HandleFrontierLlmRefusalInM(details); break;
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

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInM(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

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
                case Category.FrontierLlm:
                    HandleFrontierLlmRefusalInN(details);
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

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInN(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static IEnumerable<string> Iterator(RefusalStopDetails details)
    {
        foreach (var i in new[] { 1, 2 })
        {
            switch (details.Category?.Value())
            {
                case Category.Cyber:
                    yield return "c" + i;
                    break;
                case Category.FrontierLlm:
                    yield return HandleFrontierLlmRefusalInIterator(details);
                    break;
                default:
                    yield return "o" + i;
                    if (i > 1) yield break;
                    continue;
            }
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInIterator(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

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

    private static string R(RefusalStopDetails details)
    {
        var text = "none";
        switch (details.Category?.Value()) { case Category.Cyber: text = "c"; break; case Category.FrontierLlm: text = HandleFrontierLlmRefusalInR(details); break; default: break; }
        return text;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInR(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string S(RefusalStopDetails details)
    {
        var text = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber: text = "c"; break;
            case Category.Bio: text = "b"; break;
            case Category.FrontierLlm: text = HandleFrontierLlmRefusalInS(details); break;
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

    private static string T(RefusalStopDetails details, int times)
    {
        while (times-- > 0)
            if (details.Category?.Value() == Category.Cyber) return "c"; else if (details.Category?.Value() == Category.Bio) break; else if (details.Category?.Value() == Category.FrontierLlm) HandleFrontierLlmRefusalInT(details); else s_log += times;
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
}
