using Anthropic.Models.Messages;

/// <summary>What is returned, or an exception in its place.</summary>
public static class Sample
{
    public static string Run(Message message)
    {
        var log = new List<string>();
        foreach (var run in new Func<Message, Message>[] { Straight, Inverted, Named, InASection, Commented, x => Lambda(x)() })
        {
            try
            {
                log.Add(run(message).StopReason?.Raw() ?? "none");
            }
            catch (InvalidOperationException e)
            {
                log.Add(e.Message);
            }
        }

        return string.Join(",", log);
    }

    private static Message Straight(Message message)
    {
        // Nobody is told why.
        if (message.StopReason == StopReason.Refusal)
        {
            switch (message.StopDetails?.Category?.Value())
            {
                case Category.Cyber:
                    HandleCyberRefusal(message.StopDetails);
                    break;
                case Category.Bio:
                    HandleBioRefusal(message.StopDetails);
                    break;
                case Category.FrontierLlm:
                    HandleFrontierLlmRefusal(message.StopDetails);
                    break;
                case Category.ReasoningExtraction:
                    HandleReasoningExtractionRefusal(message.StopDetails);
                    break;
                case Category.GeneralHarms:
                    HandleGeneralHarmsRefusal(message.StopDetails);
                    break;
                case null:
                    HandleUncategorizedRefusal(message.StopDetails);
                    break;
                default:
                    HandleUnknownRefusal(message.StopDetails);
                    break;
            }

            throw new InvalidOperationException("declined");
        }

        return message; // so far
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleCyberRefusal(RefusalStopDetails details)
    {
        // TODO: Retry once on another model, or apply to the Cyber Verification Program.
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleBioRefusal(RefusalStopDetails details)
    {
        // TODO: Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusal(RefusalStopDetails details)
    {
        // TODO: Retry at most once, on another model: the same model usually refuses again.
    }

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleReasoningExtractionRefusal(RefusalStopDetails details)
    {
        // TODO: Do not retry: change the prompt, or use adaptive thinking.
    }

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleGeneralHarmsRefusal(RefusalStopDetails details)
    {
        // TODO: Use the generic fallback.
    }

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUncategorizedRefusal(RefusalStopDetails? details)
    {
        // TODO: Use the generic fallback.
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUnknownRefusal(RefusalStopDetails details)
    {
        // TODO: Log its name, and treat it like a refusal without a category until you know more.
    }

    private static Message Inverted(Message message)
    {
        var same = message;
        if (message.StopReason != StopReason.Refusal)
        {
            return same;
        }

        switch (message.StopDetails?.Category?.Value())
        {
            case Category.Cyber:
                HandleCyberRefusal(message.StopDetails);
                break;
            case Category.Bio:
                HandleBioRefusal(message.StopDetails);
                break;
            case Category.FrontierLlm:
                HandleFrontierLlmRefusal(message.StopDetails);
                break;
            case Category.ReasoningExtraction:
                HandleReasoningExtractionRefusal(message.StopDetails);
                break;
            case Category.GeneralHarms:
                HandleGeneralHarmsRefusal(message.StopDetails);
                break;
            case null:
                HandleUncategorizedRefusal(message.StopDetails);
                break;
            default:
                HandleUnknownRefusal(message.StopDetails);
                break;
        }

        throw new InvalidOperationException("declined");
    }

    private static Message Named(Message message)
    {
        if (message is { StopReason: { } reason } && reason == StopReason.Refusal)
        {
            switch (message.StopDetails?.Category?.Value())
            {
                case Category.Cyber:
                    HandleCyberRefusal(message.StopDetails);
                    break;
                case Category.Bio:
                    HandleBioRefusal(message.StopDetails);
                    break;
                case Category.FrontierLlm:
                    HandleFrontierLlmRefusal(message.StopDetails);
                    break;
                case Category.ReasoningExtraction:
                    HandleReasoningExtractionRefusal(message.StopDetails);
                    break;
                case Category.GeneralHarms:
                    HandleGeneralHarmsRefusal(message.StopDetails);
                    break;
                case null:
                    HandleUncategorizedRefusal(message.StopDetails);
                    break;
                default:
                    HandleUnknownRefusal(message.StopDetails);
                    break;
            }

            throw new InvalidOperationException("declined: " + reason.Raw());
        }

        return message;
    }

    private static Message InASection(Message message)
    {
        switch (message.Content.Count)
        {
            case 0:
                if (message.StopReason == StopReason.Refusal)
                {
                    switch (message.StopDetails?.Category?.Value())
                    {
                        case Category.Cyber:
                            HandleCyberRefusal(message.StopDetails);
                            break;
                        case Category.Bio:
                            HandleBioRefusal(message.StopDetails);
                            break;
                        case Category.FrontierLlm:
                            HandleFrontierLlmRefusal(message.StopDetails);
                            break;
                        case Category.ReasoningExtraction:
                            HandleReasoningExtractionRefusal(message.StopDetails);
                            break;
                        case Category.GeneralHarms:
                            HandleGeneralHarmsRefusal(message.StopDetails);
                            break;
                        case null:
                            HandleUncategorizedRefusal(message.StopDetails);
                            break;
                        default:
                            HandleUnknownRefusal(message.StopDetails);
                            break;
                    }

                    throw new InvalidOperationException("declined");
                }

                return message;
            default:
                return message;
        }
    }

    private static Message Commented(Message message)
    {
        return message.StopReason == StopReason.Refusal
            ? message.StopDetails?.Category?.Value() switch
            {
                Category.Cyber => HandleCyberRefusalInCommented(message.StopDetails),
                Category.Bio => HandleBioRefusalInCommented(message.StopDetails),
                Category.FrontierLlm => HandleFrontierLlmRefusalInCommented(message.StopDetails),
                Category.ReasoningExtraction => HandleReasoningExtractionRefusalInCommented(message.StopDetails),
                Category.GeneralHarms => HandleGeneralHarmsRefusalInCommented(message.StopDetails),
                null => HandleUncategorizedRefusalInCommented(message.StopDetails),
                _ => HandleUnknownRefusalInCommented(message.StopDetails),
            } // one day
            : message;
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Message HandleCyberRefusalInCommented(RefusalStopDetails details) =>
        throw new InvalidOperationException("declined");

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Message HandleBioRefusalInCommented(RefusalStopDetails details) =>
        throw new InvalidOperationException("declined");

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Message HandleFrontierLlmRefusalInCommented(RefusalStopDetails details) =>
        throw new InvalidOperationException("declined");

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Message HandleReasoningExtractionRefusalInCommented(RefusalStopDetails details) =>
        throw new InvalidOperationException("declined");

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Message HandleGeneralHarmsRefusalInCommented(RefusalStopDetails details) =>
        throw new InvalidOperationException("declined");

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Message HandleUncategorizedRefusalInCommented(RefusalStopDetails? details) =>
        throw new InvalidOperationException("declined");

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Message HandleUnknownRefusalInCommented(RefusalStopDetails details) =>
        throw new InvalidOperationException("declined");

    private static Func<Message> Lambda(Message message) => () =>
    {
        if (message.StopReason == StopReason.Refusal)
        {
            switch (message.StopDetails?.Category?.Value())
            {
                case Category.Cyber:
                    HandleCyberRefusal(message.StopDetails);
                    break;
                case Category.Bio:
                    HandleBioRefusal(message.StopDetails);
                    break;
                case Category.FrontierLlm:
                    HandleFrontierLlmRefusal(message.StopDetails);
                    break;
                case Category.ReasoningExtraction:
                    HandleReasoningExtractionRefusal(message.StopDetails);
                    break;
                case Category.GeneralHarms:
                    HandleGeneralHarmsRefusal(message.StopDetails);
                    break;
                case null:
                    HandleUncategorizedRefusal(message.StopDetails);
                    break;
                default:
                    HandleUnknownRefusal(message.StopDetails);
                    break;
            }

            throw new InvalidOperationException("declined");
        }

        return message;
    };
}
