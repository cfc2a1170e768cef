using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static async Task<string> Run(RefusalStopDetails details)
    {
        s_log = "";
        return string.Join("|", OneReturns(details), await OneAwaits(details), await OneReturnsAwaited(details), Branches(details), DefaultReturns(details), Nothing(details), Two(details), Field(details), Loop(details), NullGoesOn(details), NullOfAPropertyGoesOn(new(details.Category?.Value())), s_log);
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
                text = await HandleFrontierLlmRefusalInOneAwaits(details);
                break;
            case Category.ReasoningExtraction:
                text = await HandleReasoningExtractionRefusalInOneAwaits(details);
                break;
            case Category.GeneralHarms:
                text = await HandleGeneralHarmsRefusalInOneAwaits(details);
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
    private static Task<string> HandleFrontierLlmRefusalInOneAwaits(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleReasoningExtractionRefusalInOneAwaits(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleGeneralHarmsRefusalInOneAwaits(RefusalStopDetails details) =>
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
                text = HandleFrontierLlmRefusalInOneReturnsAwaited(details);
                break;
            case Category.ReasoningExtraction:
                text = HandleReasoningExtractionRefusalInOneReturnsAwaited(details);
                break;
            case Category.GeneralHarms:
                text = HandleGeneralHarmsRefusalInOneReturnsAwaited(details);
                break;
            default:
                text = s_log + "o";
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
    private static string HandleFrontierLlmRefusalInOneReturnsAwaited(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInOneReturnsAwaited(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInOneReturnsAwaited(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

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
            text = HandleFrontierLlmRefusalInBranches(details);
        }
        else if (details.Category?.Value() == Category.ReasoningExtraction)
        {
            text = HandleReasoningExtractionRefusalInBranches(details);
        }
        else if (details.Category?.Value() == Category.GeneralHarms)
        {
            text = HandleGeneralHarmsRefusalInBranches(details);
        }
        else
        {
            text = "o";
        }

        return "t" + text;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInBranches(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInBranches(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInBranches(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

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
                text = HandleFrontierLlmRefusalInDefaultReturns(details);
                break;
            case Category.ReasoningExtraction:
                text = HandleReasoningExtractionRefusalInDefaultReturns(details);
                break;
            case Category.GeneralHarms:
                text = HandleGeneralHarmsRefusalInDefaultReturns(details);
                break;
            default:
                return "o";
        }

        return "t" + text;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInDefaultReturns(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInDefaultReturns(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInDefaultReturns(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static string Nothing(RefusalStopDetails details)
    {
        var text = "none";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                text = "c";
                break;
            case Category.Bio:
                text = HandleBioRefusalInNothing(details);
                break;
            case Category.FrontierLlm:
                text = HandleFrontierLlmRefusalInNothing(details);
                break;
            case Category.ReasoningExtraction:
                text = HandleReasoningExtractionRefusalInNothing(details);
                break;
            case Category.GeneralHarms:
                text = HandleGeneralHarmsRefusalInNothing(details);
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
    private static string HandleBioRefusalInNothing(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle bio refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInNothing(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInNothing(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInNothing(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

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
                (text, code) = HandleBioRefusalInTwo(details);
                break;
            case Category.FrontierLlm:
                (text, code) = HandleFrontierLlmRefusalInTwo(details);
                break;
            case Category.ReasoningExtraction:
                (text, code) = HandleReasoningExtractionRefusalInTwo(details);
                break;
            case Category.GeneralHarms:
                (text, code) = HandleGeneralHarmsRefusalInTwo(details);
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
    private static (string text, int code) HandleBioRefusalInTwo(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle bio refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static (string text, int code) HandleFrontierLlmRefusalInTwo(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static (string text, int code) HandleReasoningExtractionRefusalInTwo(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static (string text, int code) HandleGeneralHarmsRefusalInTwo(RefusalStopDetails details) =>
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
                s_text = HandleBioRefusalInField(details);
                break;
            case Category.FrontierLlm:
                s_text = HandleFrontierLlmRefusalInField(details);
                break;
            case Category.ReasoningExtraction:
                s_text = HandleReasoningExtractionRefusalInField(details);
                break;
            case Category.GeneralHarms:
                s_text = HandleGeneralHarmsRefusalInField(details);
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

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInField(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle bio refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInField(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInField(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInField(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

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
                    text = HandleBioRefusalInLoop(details);
                    continue;
                case Category.FrontierLlm:
                    text = HandleFrontierLlmRefusalInLoop(details);
                    continue;
                case Category.ReasoningExtraction:
                    text = HandleReasoningExtractionRefusalInLoop(details);
                    continue;
                case Category.GeneralHarms:
                    text = HandleGeneralHarmsRefusalInLoop(details);
                    continue;
                default:
                    s_log += "other";
                    text = "o";
                    continue;
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
    private static string HandleBioRefusalInLoop(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle bio refusals.");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInLoop(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInLoop(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInLoop(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static string NullGoesOn(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "c";
            case Category.Bio:
                return "b";
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusalInNullGoesOn(details);
            case Category.ReasoningExtraction:
                return HandleReasoningExtractionRefusalInNullGoesOn(details);
            case Category.GeneralHarms:
                return HandleGeneralHarmsRefusalInNullGoesOn(details);
            case not null:
                return "o";
        }

        return "none";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInNullGoesOn(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInNullGoesOn(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInNullGoesOn(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private static string NullOfAPropertyGoesOn(Incident incident)
    {
        switch (incident)
        {
            case { Reason: Category.Cyber }:
            case { Reason: Category.Bio }:
                return "b";
            case { Reason: Category.FrontierLlm }:
                return HandleFrontierLlmRefusalInNullOfAPropertyGoesOn(incident);
            case { Reason: Category.ReasoningExtraction }:
                return HandleReasoningExtractionRefusalInNullOfAPropertyGoesOn(incident);
            case { Reason: Category.GeneralHarms }:
                return HandleGeneralHarmsRefusalInNullOfAPropertyGoesOn(incident);
            case { Reason: { } }:
                return "o";
        }

        return "none";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInNullOfAPropertyGoesOn(Incident incident) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInNullOfAPropertyGoesOn(Incident incident) =>
        throw new NotImplementedException("Handle reasoning_extraction refusals.");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInNullOfAPropertyGoesOn(Incident incident) =>
        throw new NotImplementedException("Handle general_harms refusals.");

    private sealed record Incident(Category? Reason);
}
