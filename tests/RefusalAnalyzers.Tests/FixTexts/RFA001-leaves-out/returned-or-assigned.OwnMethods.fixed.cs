using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static async Task<string> Run(RefusalStopDetails details)
    {
        s_log = "";
        return string.Join("|", OneReturns(details), await OneAwaits(details), await OneReturnsAwaited(details), Branches(details), DefaultReturns(details), Nothing(details), Two(details), Field(details), Loop(details), NullGoesOn(details), s_log);
    }

    private static string OneReturns(RefusalStopDetails details)
    {
        string text;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "c";
            case Category.Bio:
                s_log += "bio";
                text = "b";
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
            default:
                text = "o";
                break;
        }

        return "t" + text;
    }

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

    private static async Task<string> OneAwaits(RefusalStopDetails details)
    {
        string text;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                text = await Task.FromResult("c");
                break;
            case Category.Bio:
                await Task.Yield();
                text = "b";
                break;
            case Category.FrontierLlm:
                text = await HandleFrontierLlmRefusal2(details);
                break;
            case Category.ReasoningExtraction:
                text = await HandleReasoningExtractionRefusal2(details);
                break;
            case Category.GeneralHarms:
                text = await HandleGeneralHarmsRefusal2(details);
                break;
            default:
                text = "o";
                break;
        }

        return "t" + text;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleFrontierLlmRefusal2(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleReasoningExtractionRefusal2(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleGeneralHarmsRefusal2(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static async Task<string> OneReturnsAwaited(RefusalStopDetails details)
    {
        string text;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return await Task.FromResult("c");
            case Category.Bio:
                await Task.Yield();
                text = "b";
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
            default:
                text = s_log + "o";
                break;
        }

        return "t" + text;
    }

    private static string Branches(RefusalStopDetails details)
    {
        string text;
        if (details.Category?.Value() == Category.Cyber)
        {
            return "c";
        }
        else if (details.Category?.Value() == Category.Bio)
        {
            s_log += "bio";
            text = "b";
        }
        else if (details.Category?.Value() == Category.FrontierLlm)
        {
            text = HandleFrontierLlmRefusal(details);
        }
        else if (details.Category?.Value() == Category.ReasoningExtraction)
        {
            text = HandleReasoningExtractionRefusal(details);
        }
        else if (details.Category?.Value() == Category.GeneralHarms)
        {
            text = HandleGeneralHarmsRefusal(details);
        }
        else
        {
            text = "o";
        }

        return "t" + text;
    }

    private static string DefaultReturns(RefusalStopDetails details)
    {
        string text;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                text = "c";
                s_log += "cyber";
                break;
            case Category.Bio:
                text = "b";
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
            default:
                return "o";
        }

        return "t" + text;
    }

    private static string Nothing(RefusalStopDetails details)
    {
        var text = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                text = "c";
                break;
            case Category.Bio:
                text = HandleBioRefusal(details);
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
            default:
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
    private static string HandleBioRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle bio refusals.");

    private static string Two(RefusalStopDetails details)
    {
        var text = "none";
        var code = 0;
        var scratch = 0;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                scratch = s_log.Length;
                text = "c" + scratch;
                code = 1;
                break;
            case Category.Bio:
                (text, code) = HandleBioRefusal2(details);
                break;
            case Category.FrontierLlm:
                (text, code) = HandleFrontierLlmRefusal3(details);
                break;
            case Category.ReasoningExtraction:
                (text, code) = HandleReasoningExtractionRefusal3(details);
                break;
            case Category.GeneralHarms:
                (text, code) = HandleGeneralHarmsRefusal3(details);
                break;
            default:
                code = 2;
                scratch = 3;
                text = "o" + scratch;
                break;
        }

        return text + code;
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static (string text, int code) HandleBioRefusal2(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle bio refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static (string text, int code) HandleFrontierLlmRefusal3(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static (string text, int code) HandleReasoningExtractionRefusal3(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static (string text, int code) HandleGeneralHarmsRefusal3(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static string s_text = "";

    private static string Field(RefusalStopDetails details)
    {
        s_text = "";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                // Security.
                s_text = "c";
                s_log += "cyber";
                break;
            case Category.Bio:
                s_text = HandleBioRefusal(details);
                break;
            case Category.FrontierLlm:
                s_text = HandleFrontierLlmRefusal(details);
                break;
            case Category.ReasoningExtraction:
                s_text = HandleReasoningExtractionRefusal(details);
                break;
            case Category.GeneralHarms:
                s_text = HandleGeneralHarmsRefusal(details);
                break;
            default:
                if (s_log.Length > 4)
                {
                    s_text = "long";
                }
                else
                {
                    s_text = "o";
                }

                break;
        }

        return s_text;
    }

    private static string Loop(RefusalStopDetails details)
    {
        var text = "none";
        for (var i = 0; i < 1; i++)
        {
            switch (details.Category?.Value())
            {
                case Category.Cyber:
                    text = "c";
                    continue;
                case Category.Bio:
                    text = HandleBioRefusal(details);
                    continue;
                case Category.FrontierLlm:
                    text = HandleFrontierLlmRefusal(details);
                    continue;
                case Category.ReasoningExtraction:
                    text = HandleReasoningExtractionRefusal(details);
                    continue;
                case Category.GeneralHarms:
                    text = HandleGeneralHarmsRefusal(details);
                    continue;
                default:
                    s_log += "other";
                    text = "o";
                    continue;
            }
        }

        return text;
    }

    private static string NullGoesOn(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "c";
            case Category.Bio:
                return "b";
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusal(details);
            case Category.ReasoningExtraction:
                return HandleReasoningExtractionRefusal(details);
            case Category.GeneralHarms:
                return HandleGeneralHarmsRefusal(details);
            case not null:
                return "o";
        }

        return "none";
    }
}
