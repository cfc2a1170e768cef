using Anthropic.Models.Messages;

/// <summary>Branches that are one value, for which there is no place before.</summary>
public static class Sample
{
    public static async Task<string> Run(Message message)
    {
        var log = new List<string>();
        log.Add(Arm(message));
        log.Add(OneLine(message));
        log.Add(Side(message));
        log.Add(OtherSide(message) ?? "nothing");
        log.Add(OfTheResponse(message));
        log.Add(await WaitAsync(message));
        try
        {
            log.Add(Thrown(message).ToString());
            log.Add(Checked(message));
        }
        catch (InvalidOperationException e)
        {
            log.Add(e.Message);
        }

        return string.Join(",", log);
    }

    private static string Apology() => "sorry";

    private static Task<string> AskAgainAsync(string how) => Task.FromResult("again " + how);

    private static string Arm(Message message) => message.StopReason?.Value() switch
    {
        StopReason.EndTurn => "done",
        // Not their fault.
        StopReason.Refusal => message.StopDetails?.Category?.Value() switch
        {
            Category.Cyber => HandleCyberRefusal(message.StopDetails),
            Category.Bio => HandleBioRefusal(message.StopDetails),
            Category.FrontierLlm => HandleFrontierLlmRefusal(message.StopDetails),
            Category.ReasoningExtraction => HandleReasoningExtractionRefusal(message.StopDetails),
            Category.GeneralHarms => HandleGeneralHarmsRefusal(message.StopDetails),
            null => HandleUncategorizedRefusal(message.StopDetails),
            _ => HandleUnknownRefusal(message.StopDetails),
        }, // so far
        _ => "other",
    };

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusal(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusal(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusal(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusal(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUncategorizedRefusal(RefusalStopDetails? details) =>
        Apology();

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUnknownRefusal(RefusalStopDetails details) =>
        Apology();

    private static string OneLine(Message message) => message.StopReason == StopReason.Refusal ? message.StopDetails?.Category?.Value() switch
    {
        Category.Cyber => HandleCyberRefusalInOneLine(message.StopDetails),
        Category.Bio => HandleBioRefusalInOneLine(message.StopDetails),
        Category.FrontierLlm => HandleFrontierLlmRefusalInOneLine(message.StopDetails),
        Category.ReasoningExtraction => HandleReasoningExtractionRefusalInOneLine(message.StopDetails),
        Category.GeneralHarms => HandleGeneralHarmsRefusalInOneLine(message.StopDetails),
        null => HandleUncategorizedRefusalInOneLine(message.StopDetails),
        _ => HandleUnknownRefusalInOneLine(message.StopDetails),
    } : "fine";

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInOneLine(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInOneLine(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInOneLine(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInOneLine(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInOneLine(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUncategorizedRefusalInOneLine(RefusalStopDetails? details) =>
        Apology();

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUnknownRefusalInOneLine(RefusalStopDetails details) =>
        Apology();

    private static string Side(Message message)
    {
        var text = message.StopReason?.Value() is StopReason.Refusal
            ? message.StopDetails?.Category?.Value() switch
            {
                Category.Cyber => HandleCyberRefusalInSide(message.StopDetails),
                Category.Bio => HandleBioRefusalInSide(message.StopDetails),
                Category.FrontierLlm => HandleFrontierLlmRefusalInSide(message.StopDetails),
                Category.ReasoningExtraction => HandleReasoningExtractionRefusalInSide(message.StopDetails),
                Category.GeneralHarms => HandleGeneralHarmsRefusalInSide(message.StopDetails),
                null => HandleUncategorizedRefusalInSide(message.StopDetails),
                _ => HandleUnknownRefusalInSide(message.StopDetails),
            }
            : message.StopReason?.Raw() ?? "none";
        return text;
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInSide(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInSide(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInSide(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInSide(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInSide(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUncategorizedRefusalInSide(RefusalStopDetails? details) =>
        Apology();

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUnknownRefusalInSide(RefusalStopDetails details) =>
        Apology();

    private static string? OtherSide(Message message) =>
        message.StopReason != StopReason.Refusal
            ? null
            : message.StopDetails?.Category?.Value() switch
            {
                Category.Cyber => HandleCyberRefusalInOtherSide(message.StopDetails),
                Category.Bio => HandleBioRefusalInOtherSide(message.StopDetails),
                Category.FrontierLlm => HandleFrontierLlmRefusalInOtherSide(message.StopDetails),
                Category.ReasoningExtraction => HandleReasoningExtractionRefusalInOtherSide(message.StopDetails),
                Category.GeneralHarms => HandleGeneralHarmsRefusalInOtherSide(message.StopDetails),
                null => HandleUncategorizedRefusalInOtherSide(message.StopDetails),
                _ => HandleUnknownRefusalInOtherSide(message.StopDetails),
            };

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string? HandleCyberRefusalInOtherSide(RefusalStopDetails details) =>
        Apology().ToUpperInvariant();

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string? HandleBioRefusalInOtherSide(RefusalStopDetails details) =>
        Apology().ToUpperInvariant();

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string? HandleFrontierLlmRefusalInOtherSide(RefusalStopDetails details) =>
        Apology().ToUpperInvariant();

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string? HandleReasoningExtractionRefusalInOtherSide(RefusalStopDetails details) =>
        Apology().ToUpperInvariant();

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string? HandleGeneralHarmsRefusalInOtherSide(RefusalStopDetails details) =>
        Apology().ToUpperInvariant();

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string? HandleUncategorizedRefusalInOtherSide(RefusalStopDetails? details) =>
        Apology().ToUpperInvariant();

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string? HandleUnknownRefusalInOtherSide(RefusalStopDetails details) =>
        Apology().ToUpperInvariant();

    private static string OfTheResponse(Message message) => message.StopReason?.Value() switch
    {
        StopReason.Refusal => message.StopDetails?.Category?.Value() switch
        {
            Category.Cyber => HandleCyberRefusalInOfTheResponse(message),
            Category.Bio => HandleBioRefusalInOfTheResponse(message),
            Category.FrontierLlm => HandleFrontierLlmRefusalInOfTheResponse(message),
            Category.ReasoningExtraction => HandleReasoningExtractionRefusalInOfTheResponse(message),
            Category.GeneralHarms => HandleGeneralHarmsRefusalInOfTheResponse(message),
            null => HandleUncategorizedRefusalInOfTheResponse(message),
            _ => HandleUnknownRefusalInOfTheResponse(message),
        },
        _ => "other",
    };

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInOfTheResponse(Message message) =>
        string.Concat("declined: ", message.Usage?.OutputTokens);

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInOfTheResponse(Message message) =>
        string.Concat("declined: ", message.Usage?.OutputTokens);

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInOfTheResponse(Message message) =>
        string.Concat("declined: ", message.Usage?.OutputTokens);

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInOfTheResponse(Message message) =>
        string.Concat("declined: ", message.Usage?.OutputTokens);

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInOfTheResponse(Message message) =>
        string.Concat("declined: ", message.Usage?.OutputTokens);

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUncategorizedRefusalInOfTheResponse(Message message) =>
        string.Concat("declined: ", message.Usage?.OutputTokens);

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUnknownRefusalInOfTheResponse(Message message) =>
        string.Concat("declined: ", message.Usage?.OutputTokens);

    private static async Task<string> WaitAsync(Message message) => message.StopReason?.Value() switch
    {
        StopReason.Refusal => message.StopDetails?.Category?.Value() switch
        {
            Category.Cyber => await HandleCyberRefusalInWaitAsync(message.StopDetails),
            Category.Bio => await HandleBioRefusalInWaitAsync(message.StopDetails),
            Category.FrontierLlm => await HandleFrontierLlmRefusalInWaitAsync(message.StopDetails),
            Category.ReasoningExtraction => await HandleReasoningExtractionRefusalInWaitAsync(message.StopDetails),
            Category.GeneralHarms => await HandleGeneralHarmsRefusalInWaitAsync(message.StopDetails),
            null => await HandleUncategorizedRefusalInWaitAsync(message.StopDetails),
            _ => await HandleUnknownRefusalInWaitAsync(message.StopDetails),
        },
        _ => "other",
    };

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleCyberRefusalInWaitAsync(RefusalStopDetails details) =>
        AskAgainAsync("loudly");

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleBioRefusalInWaitAsync(RefusalStopDetails details) =>
        AskAgainAsync("loudly");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleFrontierLlmRefusalInWaitAsync(RefusalStopDetails details) =>
        AskAgainAsync("loudly");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleReasoningExtractionRefusalInWaitAsync(RefusalStopDetails details) =>
        AskAgainAsync("loudly");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleGeneralHarmsRefusalInWaitAsync(RefusalStopDetails details) =>
        AskAgainAsync("loudly");

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleUncategorizedRefusalInWaitAsync(RefusalStopDetails? details) =>
        AskAgainAsync("loudly");

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleUnknownRefusalInWaitAsync(RefusalStopDetails details) =>
        AskAgainAsync("loudly");

    private static int Thrown(Message message) => message.StopReason?.Value() switch
    {
        StopReason.EndTurn => 1,
        StopReason.Refusal => message.StopDetails?.Category?.Value() switch
        {
            Category.Cyber => HandleCyberRefusalInThrown(message.StopDetails),
            Category.Bio => HandleBioRefusalInThrown(message.StopDetails),
            Category.FrontierLlm => HandleFrontierLlmRefusalInThrown(message.StopDetails),
            Category.ReasoningExtraction => HandleReasoningExtractionRefusalInThrown(message.StopDetails),
            Category.GeneralHarms => HandleGeneralHarmsRefusalInThrown(message.StopDetails),
            null => HandleUncategorizedRefusalInThrown(message.StopDetails),
            _ => HandleUnknownRefusalInThrown(message.StopDetails),
        },
        _ => 0,
    };

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleCyberRefusalInThrown(RefusalStopDetails details) =>
        throw new InvalidOperationException("thrown");

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleBioRefusalInThrown(RefusalStopDetails details) =>
        throw new InvalidOperationException("thrown");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInThrown(RefusalStopDetails details) =>
        throw new InvalidOperationException("thrown");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleReasoningExtractionRefusalInThrown(RefusalStopDetails details) =>
        throw new InvalidOperationException("thrown");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleGeneralHarmsRefusalInThrown(RefusalStopDetails details) =>
        throw new InvalidOperationException("thrown");

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleUncategorizedRefusalInThrown(RefusalStopDetails? details) =>
        throw new InvalidOperationException("thrown");

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleUnknownRefusalInThrown(RefusalStopDetails details) =>
        throw new InvalidOperationException("thrown");

    private static string Checked(Message message) =>
        message.StopReason == StopReason.Refusal ? message.StopDetails?.Category?.Value() switch
        {
            Category.Cyber => HandleCyberRefusalInChecked(message.StopDetails),
            Category.Bio => HandleBioRefusalInChecked(message.StopDetails),
            Category.FrontierLlm => HandleFrontierLlmRefusalInChecked(message.StopDetails),
            Category.ReasoningExtraction => HandleReasoningExtractionRefusalInChecked(message.StopDetails),
            Category.GeneralHarms => HandleGeneralHarmsRefusalInChecked(message.StopDetails),
            null => HandleUncategorizedRefusalInChecked(message.StopDetails),
            _ => HandleUnknownRefusalInChecked(message.StopDetails),
        } : "fine";

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInChecked(RefusalStopDetails details) =>
        throw new InvalidOperationException("checked");

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInChecked(RefusalStopDetails details) =>
        throw new InvalidOperationException("checked");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInChecked(RefusalStopDetails details) =>
        throw new InvalidOperationException("checked");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInChecked(RefusalStopDetails details) =>
        throw new InvalidOperationException("checked");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInChecked(RefusalStopDetails details) =>
        throw new InvalidOperationException("checked");

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUncategorizedRefusalInChecked(RefusalStopDetails? details) =>
        throw new InvalidOperationException("checked");

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUnknownRefusalInChecked(RefusalStopDetails details) =>
        throw new InvalidOperationException("checked");
}
