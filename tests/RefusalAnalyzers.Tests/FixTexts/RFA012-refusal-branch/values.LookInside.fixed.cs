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
            _ => HandleUnknownRefusal(message.StopDetails?.Category?.Raw()),
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
    private static string HandleUnknownRefusal(string? category) =>
        Apology();

    private static string OneLine(Message message) => message.StopReason == StopReason.Refusal ? message.StopDetails?.Category?.Value() switch
    {
        Category.Cyber => HandleCyberRefusal2(message.StopDetails),
        Category.Bio => HandleBioRefusal2(message.StopDetails),
        Category.FrontierLlm => HandleFrontierLlmRefusal2(message.StopDetails),
        Category.ReasoningExtraction => HandleReasoningExtractionRefusal2(message.StopDetails),
        Category.GeneralHarms => HandleGeneralHarmsRefusal2(message.StopDetails),
        null => HandleUncategorizedRefusal2(message.StopDetails),
        _ => HandleUnknownRefusal2(message.StopDetails?.Category?.Raw()),
    } : "fine";

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusal2(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusal2(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal2(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusal2(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusal2(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUncategorizedRefusal2(RefusalStopDetails? details) =>
        Apology();

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUnknownRefusal2(string? category) =>
        Apology();

    private static string Side(Message message)
    {
        var text = message.StopReason?.Value() is StopReason.Refusal
            ? message.StopDetails?.Category?.Value() switch
            {
                Category.Cyber => HandleCyberRefusal3(message.StopDetails),
                Category.Bio => HandleBioRefusal3(message.StopDetails),
                Category.FrontierLlm => HandleFrontierLlmRefusal3(message.StopDetails),
                Category.ReasoningExtraction => HandleReasoningExtractionRefusal3(message.StopDetails),
                Category.GeneralHarms => HandleGeneralHarmsRefusal3(message.StopDetails),
                null => HandleUncategorizedRefusal3(message.StopDetails),
                _ => HandleUnknownRefusal3(message.StopDetails?.Category?.Raw()),
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
    private static string HandleCyberRefusal3(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusal3(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal3(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusal3(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusal3(RefusalStopDetails details) =>
        Apology();

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUncategorizedRefusal3(RefusalStopDetails? details) =>
        Apology();

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUnknownRefusal3(string? category) =>
        Apology();

    private static string? OtherSide(Message message) =>
        message.StopReason != StopReason.Refusal
            ? null
            : message.StopDetails?.Category?.Value() switch
            {
                Category.Cyber => HandleCyberRefusal4(message.StopDetails),
                Category.Bio => HandleBioRefusal4(message.StopDetails),
                Category.FrontierLlm => HandleFrontierLlmRefusal4(message.StopDetails),
                Category.ReasoningExtraction => HandleReasoningExtractionRefusal4(message.StopDetails),
                Category.GeneralHarms => HandleGeneralHarmsRefusal4(message.StopDetails),
                null => HandleUncategorizedRefusal4(message.StopDetails),
                _ => HandleUnknownRefusal4(message.StopDetails?.Category?.Raw()),
            };

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string? HandleCyberRefusal4(RefusalStopDetails details) =>
        Apology().ToUpperInvariant();

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string? HandleBioRefusal4(RefusalStopDetails details) =>
        Apology().ToUpperInvariant();

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string? HandleFrontierLlmRefusal4(RefusalStopDetails details) =>
        Apology().ToUpperInvariant();

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string? HandleReasoningExtractionRefusal4(RefusalStopDetails details) =>
        Apology().ToUpperInvariant();

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string? HandleGeneralHarmsRefusal4(RefusalStopDetails details) =>
        Apology().ToUpperInvariant();

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string? HandleUncategorizedRefusal4(RefusalStopDetails? details) =>
        Apology().ToUpperInvariant();

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string? HandleUnknownRefusal4(string? category) =>
        Apology().ToUpperInvariant();

    private static string OfTheResponse(Message message) => message.StopReason?.Value() switch
    {
        StopReason.Refusal => message.StopDetails?.Category?.Value() switch
        {
            Category.Cyber => HandleCyberRefusal5(message),
            Category.Bio => HandleBioRefusal5(message),
            Category.FrontierLlm => HandleFrontierLlmRefusal5(message),
            Category.ReasoningExtraction => HandleReasoningExtractionRefusal5(message),
            Category.GeneralHarms => HandleGeneralHarmsRefusal5(message),
            null => HandleUncategorizedRefusal5(message),
            _ => HandleUnknownRefusal5(message),
        },
        _ => "other",
    };

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusal5(Message message) =>
        string.Concat("declined: ", message.Usage?.OutputTokens);

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusal5(Message message) =>
        string.Concat("declined: ", message.Usage?.OutputTokens);

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal5(Message message) =>
        string.Concat("declined: ", message.Usage?.OutputTokens);

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusal5(Message message) =>
        string.Concat("declined: ", message.Usage?.OutputTokens);

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusal5(Message message) =>
        string.Concat("declined: ", message.Usage?.OutputTokens);

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUncategorizedRefusal5(Message message) =>
        string.Concat("declined: ", message.Usage?.OutputTokens);

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUnknownRefusal5(Message message) =>
        string.Concat("declined: ", message.Usage?.OutputTokens);

    private static async Task<string> WaitAsync(Message message) => message.StopReason?.Value() switch
    {
        StopReason.Refusal => message.StopDetails?.Category?.Value() switch
        {
            Category.Cyber => await HandleCyberRefusal6(message.StopDetails),
            Category.Bio => await HandleBioRefusal6(message.StopDetails),
            Category.FrontierLlm => await HandleFrontierLlmRefusal6(message.StopDetails),
            Category.ReasoningExtraction => await HandleReasoningExtractionRefusal6(message.StopDetails),
            Category.GeneralHarms => await HandleGeneralHarmsRefusal6(message.StopDetails),
            null => await HandleUncategorizedRefusal6(message.StopDetails),
            _ => await HandleUnknownRefusal6(message.StopDetails?.Category?.Raw()),
        },
        _ => "other",
    };

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleCyberRefusal6(RefusalStopDetails details) =>
        AskAgainAsync("loudly");

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleBioRefusal6(RefusalStopDetails details) =>
        AskAgainAsync("loudly");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleFrontierLlmRefusal6(RefusalStopDetails details) =>
        AskAgainAsync("loudly");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleReasoningExtractionRefusal6(RefusalStopDetails details) =>
        AskAgainAsync("loudly");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleGeneralHarmsRefusal6(RefusalStopDetails details) =>
        AskAgainAsync("loudly");

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleUncategorizedRefusal6(RefusalStopDetails? details) =>
        AskAgainAsync("loudly");

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleUnknownRefusal6(string? category) =>
        AskAgainAsync("loudly");

    private static int Thrown(Message message) => message.StopReason?.Value() switch
    {
        StopReason.EndTurn => 1,
        StopReason.Refusal => message.StopDetails?.Category?.Value() switch
        {
            Category.Cyber => HandleCyberRefusal7(message.StopDetails),
            Category.Bio => HandleBioRefusal7(message.StopDetails),
            Category.FrontierLlm => HandleFrontierLlmRefusal7(message.StopDetails),
            Category.ReasoningExtraction => HandleReasoningExtractionRefusal7(message.StopDetails),
            Category.GeneralHarms => HandleGeneralHarmsRefusal7(message.StopDetails),
            null => HandleUncategorizedRefusal7(message.StopDetails),
            _ => HandleUnknownRefusal7(message.StopDetails?.Category?.Raw()),
        },
        _ => 0,
    };

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleCyberRefusal7(RefusalStopDetails details) =>
        throw new InvalidOperationException("thrown");

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleBioRefusal7(RefusalStopDetails details) =>
        throw new InvalidOperationException("thrown");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusal7(RefusalStopDetails details) =>
        throw new InvalidOperationException("thrown");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleReasoningExtractionRefusal7(RefusalStopDetails details) =>
        throw new InvalidOperationException("thrown");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleGeneralHarmsRefusal7(RefusalStopDetails details) =>
        throw new InvalidOperationException("thrown");

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleUncategorizedRefusal7(RefusalStopDetails? details) =>
        throw new InvalidOperationException("thrown");

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleUnknownRefusal7(string? category) =>
        throw new InvalidOperationException("thrown");

    private static string Checked(Message message) =>
        message.StopReason == StopReason.Refusal ? message.StopDetails?.Category?.Value() switch
        {
            Category.Cyber => HandleCyberRefusal8(message.StopDetails),
            Category.Bio => HandleBioRefusal8(message.StopDetails),
            Category.FrontierLlm => HandleFrontierLlmRefusal8(message.StopDetails),
            Category.ReasoningExtraction => HandleReasoningExtractionRefusal8(message.StopDetails),
            Category.GeneralHarms => HandleGeneralHarmsRefusal8(message.StopDetails),
            null => HandleUncategorizedRefusal8(message.StopDetails),
            _ => HandleUnknownRefusal8(message.StopDetails?.Category?.Raw()),
        } : "fine";

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusal8(RefusalStopDetails details) =>
        throw new InvalidOperationException("checked");

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusal8(RefusalStopDetails details) =>
        throw new InvalidOperationException("checked");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal8(RefusalStopDetails details) =>
        throw new InvalidOperationException("checked");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusal8(RefusalStopDetails details) =>
        throw new InvalidOperationException("checked");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusal8(RefusalStopDetails details) =>
        throw new InvalidOperationException("checked");

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUncategorizedRefusal8(RefusalStopDetails? details) =>
        throw new InvalidOperationException("checked");

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUnknownRefusal8(string? category) =>
        throw new InvalidOperationException("checked");
}
