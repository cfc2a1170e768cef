using System.Collections.Generic;
using System.Threading.Tasks;
using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static async Task<string> Run(RefusalStopDetails details)
    {
        s_log = "";
        return string.Join("|", A(details), B(details), C(details), D(details), await E(details), F(details), G(details), H(details), string.Concat(I(details)), J(details), K(details), s_log);
    }

    private static string A(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber)
        {
            return "c";
        }

        if (details.Category?.Value() == Category.Bio)
        {
            return "b";
        }

        if (details.Category?.Value() == Category.FrontierLlm)
        {
            return HandleFrontierLlmRefusal(details);
        }

        // The rest: said at length.
        var text = "o";
        s_log += text;
        return text;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string B(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber)
            return "c";
        if (details.Category?.Value() == Category.Bio)
            return "b";
        if (details.Category?.Value() == Category.FrontierLlm)
            return HandleFrontierLlmRefusalInB(details);
        throw new InvalidOperationException();
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInB(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static int C(RefusalStopDetails details)
    {
        var sum = 0;
        foreach (var i in new[] { 1, 2, 3 })
        {
            if (details.Category?.Value() == Category.Cyber)
            {
                continue;
            }

            if (details.Category?.Value() == Category.Bio)
            {
                break;
            }

            if (details.Category?.Value() == Category.FrontierLlm)
            {
                HandleFrontierLlmRefusalInC(details);
                continue;
            }

            sum += i;
        }

        return sum;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInC(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string D(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber) { s_log += "d"; return "c"; }
        if (details.Category?.Value() == Category.Bio) { return "b"; }
        if (details.Category?.Value() == Category.FrontierLlm) { return HandleFrontierLlmRefusalInD(details); }
        if (details.Explanation is { } why) { return why; }
        return "o";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInD(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static async Task<string> E(RefusalStopDetails details)
    {
        var category = details.Category?.Value();
        if (category == Category.Cyber)
        {
            return await Task.FromResult("c");
        }

        if (category == Category.Bio)
        {
            return "b";
        }

        if (category == Category.FrontierLlm)
        {
            return await HandleFrontierLlmRefusalInE(details);
        }

        using var reader = new System.IO.StringReader("o");
        return await reader.ReadToEndAsync();
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleFrontierLlmRefusalInE(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static void Log(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber)
        {
            return;
        }

        if (details.Category?.Value() == Category.Bio)
        {
            return;
        }

        if (details.Category?.Value() == Category.FrontierLlm)
        {
            HandleFrontierLlmRefusalInLog(details);
            return;
        }

        s_log += "log";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInLog(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string F(RefusalStopDetails details)
    {
        Log(details);
        return "f";
    }

    private static string G(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber)
        {
            return "c";
        }

        if (details.Category?.Value() == Category.Bio)
        {
            return "b";
        }

        if (details.Category?.Value() == Category.FrontierLlm)
        {
            return HandleFrontierLlmRefusalInG(details);
        }

        return Later();

        string Later() => "o";
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
        if (details.Category?.Value() == Category.Cyber)
            throw new NotSupportedException();

        var between = details.Explanation ?? "between";
        if (details.Category?.Value() == Category.Bio)
            return "b" + between;
        if (details.Category?.Value() == Category.FrontierLlm)
            return HandleFrontierLlmRefusalInH(details);

        return "o" + between;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInH(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static IEnumerable<string> I(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber)
        {
            yield break;
        }

        if (details.Category?.Value() == Category.Bio)
        {
            yield return "b";
            yield break;
        }

        if (details.Category?.Value() == Category.FrontierLlm)
        {
            HandleFrontierLlmRefusalInI(details);
            yield break;
        }

        yield return "o";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInI(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string J(RefusalStopDetails details)
    {
        {
            if (details.Category?.Value() == Category.Cyber) return "c";
            if (details.Category?.Value() == Category.Bio) return "b";
            if (details.Category?.Value() == Category.FrontierLlm) return HandleFrontierLlmRefusalInJ(details);
#if DEBUG
            s_log += "debug";
#endif
            // end
            return "o"; // really
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
        switch (details.Explanation)
        {
            case null:
                if (details.Category?.Value() == Category.Cyber) return "c";
                if (details.Category?.Value() == Category.Bio) return "b";
                if (details.Category?.Value() == Category.FrontierLlm) return HandleFrontierLlmRefusalInK(details);
                return "o";
            default:
                return "x";
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInK(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
