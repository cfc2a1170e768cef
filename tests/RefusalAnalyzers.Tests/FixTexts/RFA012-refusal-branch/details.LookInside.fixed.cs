using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;

namespace Shop;

/// <summary>The details under every name that they have.</summary>
public sealed class Desk
{
    private readonly Message _last;

    public Desk(Message last) => _last = last;

    public void Pattern(Message message)
    {
        if (message.StopDetails is { } found)
        {
            switch (found.Category?.Value())
            {
                case Anthropic.Models.Messages.Category.Cyber:
                    HandleCyberRefusal(found);
                    break;
                case Anthropic.Models.Messages.Category.Bio:
                    HandleBioRefusal(found);
                    break;
                case Anthropic.Models.Messages.Category.FrontierLlm:
                    HandleFrontierLlmRefusal(found);
                    break;
                case Anthropic.Models.Messages.Category.ReasoningExtraction:
                    HandleReasoningExtractionRefusal(found);
                    break;
                case Anthropic.Models.Messages.Category.GeneralHarms:
                    HandleGeneralHarmsRefusal(found);
                    break;
                case null:
                    HandleUncategorizedRefusal(found);
                    break;
                default:
                    HandleUnknownRefusal(found);
                    break;
            }

            Console.WriteLine(found.Explanation);
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

    public void Known(Message message)
    {
        var why = message.StopDetails;
        if (why != null)
        {
            switch (why.Category?.Value())
            {
                case Anthropic.Models.Messages.Category.Cyber:
                    HandleCyberRefusal(why);
                    break;
                case Anthropic.Models.Messages.Category.Bio:
                    HandleBioRefusal(why);
                    break;
                case Anthropic.Models.Messages.Category.FrontierLlm:
                    HandleFrontierLlmRefusal(why);
                    break;
                case Anthropic.Models.Messages.Category.ReasoningExtraction:
                    HandleReasoningExtractionRefusal(why);
                    break;
                case Anthropic.Models.Messages.Category.GeneralHarms:
                    HandleGeneralHarmsRefusal(why);
                    break;
                case null:
                    HandleUncategorizedRefusal(why);
                    break;
                default:
                    HandleUnknownRefusal(why);
                    break;
            }

            Console.WriteLine("declined");
        }
    }

    public void Negated(Message? message)
    {
        if (message?.StopDetails is not { } why)
        {
            return;
        }

        switch (why.Category?.Value())
        {
            case Anthropic.Models.Messages.Category.Cyber:
                HandleCyberRefusal(why);
                break;
            case Anthropic.Models.Messages.Category.Bio:
                HandleBioRefusal(why);
                break;
            case Anthropic.Models.Messages.Category.FrontierLlm:
                HandleFrontierLlmRefusal(why);
                break;
            case Anthropic.Models.Messages.Category.ReasoningExtraction:
                HandleReasoningExtractionRefusal(why);
                break;
            case Anthropic.Models.Messages.Category.GeneralHarms:
                HandleGeneralHarmsRefusal(why);
                break;
            case null:
                HandleUncategorizedRefusal(why);
                break;
            default:
                HandleUnknownRefusal(why);
                break;
        }

        Console.WriteLine("declined");
    }

    public void Reason(Message message)
    {
        var reason = message.StopReason?.Value();
        if (reason == StopReason.Refusal)
        {
            switch (message.StopDetails?.Category?.Value())
            {
                case Anthropic.Models.Messages.Category.Cyber:
                    HandleCyberRefusal(message.StopDetails);
                    break;
                case Anthropic.Models.Messages.Category.Bio:
                    HandleBioRefusal(message.StopDetails);
                    break;
                case Anthropic.Models.Messages.Category.FrontierLlm:
                    HandleFrontierLlmRefusal(message.StopDetails);
                    break;
                case Anthropic.Models.Messages.Category.ReasoningExtraction:
                    HandleReasoningExtractionRefusal(message.StopDetails);
                    break;
                case Anthropic.Models.Messages.Category.GeneralHarms:
                    HandleGeneralHarmsRefusal(message.StopDetails);
                    break;
                case null:
                    HandleUncategorizedRefusal(message.StopDetails);
                    break;
                default:
                    HandleUnknownRefusal(message.StopDetails);
                    break;
            }

            Console.WriteLine("declined");
        }
    }

    public void Field()
    {
        if (_last.StopReason == StopReason.Refusal)
        {
            switch (_last.StopDetails?.Category?.Value())
            {
                case Anthropic.Models.Messages.Category.Cyber:
                    HandleCyberRefusal(_last.StopDetails);
                    break;
                case Anthropic.Models.Messages.Category.Bio:
                    HandleBioRefusal(_last.StopDetails);
                    break;
                case Anthropic.Models.Messages.Category.FrontierLlm:
                    HandleFrontierLlmRefusal(_last.StopDetails);
                    break;
                case Anthropic.Models.Messages.Category.ReasoningExtraction:
                    HandleReasoningExtractionRefusal(_last.StopDetails);
                    break;
                case Anthropic.Models.Messages.Category.GeneralHarms:
                    HandleGeneralHarmsRefusal(_last.StopDetails);
                    break;
                case null:
                    HandleUncategorizedRefusal(_last.StopDetails);
                    break;
                default:
                    HandleUnknownRefusal(_last.StopDetails);
                    break;
            }

            Console.WriteLine("declined");
        }
    }

    public void Beta(BetaMessage message)
    {
        if (message.StopReason == "refusal")
        {
            switch (message.StopDetails?.Category?.Value())
            {
                case Anthropic.Models.Beta.Messages.Category.Cyber:
                    HandleCyberRefusalInBeta(message.StopDetails);
                    break;
                case Anthropic.Models.Beta.Messages.Category.Bio:
                    HandleBioRefusalInBeta(message.StopDetails);
                    break;
                case Anthropic.Models.Beta.Messages.Category.FrontierLlm:
                    HandleFrontierLlmRefusalInBeta(message.StopDetails);
                    break;
                case Anthropic.Models.Beta.Messages.Category.ReasoningExtraction:
                    HandleReasoningExtractionRefusalInBeta(message.StopDetails);
                    break;
                case Anthropic.Models.Beta.Messages.Category.GeneralHarms:
                    HandleGeneralHarmsRefusalInBeta(message.StopDetails);
                    break;
                case null:
                    HandleUncategorizedRefusalInBeta(message.StopDetails);
                    break;
                default:
                    HandleUnknownRefusalInBeta(message.StopDetails);
                    break;
            }

            Console.WriteLine("declined");
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleCyberRefusalInBeta(BetaRefusalStopDetails details)
    {
        // TODO: Retry once on another model, or apply to the Cyber Verification Program.
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleBioRefusalInBeta(BetaRefusalStopDetails details)
    {
        // TODO: Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInBeta(BetaRefusalStopDetails details)
    {
        // TODO: Retry at most once, on another model: the same model usually refuses again.
    }

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleReasoningExtractionRefusalInBeta(BetaRefusalStopDetails details)
    {
        // TODO: Do not retry: change the prompt, or use adaptive thinking.
    }

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleGeneralHarmsRefusalInBeta(BetaRefusalStopDetails details)
    {
        // TODO: Use the generic fallback.
    }

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUncategorizedRefusalInBeta(BetaRefusalStopDetails? details)
    {
        // TODO: Use the generic fallback.
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUnknownRefusalInBeta(BetaRefusalStopDetails details)
    {
        // TODO: Log its name, and treat it like a refusal without a category until you know more.
    }

    public void Stream(IEnumerable<RawMessageStreamEvent> events)
    {
        foreach (var item in events)
        {
            if (item.TryPickDelta(out var delta) && delta.Delta.StopReason == StopReason.Refusal)
            {
                switch (delta.Delta.StopDetails?.Category?.Value())
                {
                    case Anthropic.Models.Messages.Category.Cyber:
                        HandleCyberRefusal(delta.Delta.StopDetails);
                        break;
                    case Anthropic.Models.Messages.Category.Bio:
                        HandleBioRefusal(delta.Delta.StopDetails);
                        break;
                    case Anthropic.Models.Messages.Category.FrontierLlm:
                        HandleFrontierLlmRefusal(delta.Delta.StopDetails);
                        break;
                    case Anthropic.Models.Messages.Category.ReasoningExtraction:
                        HandleReasoningExtractionRefusal(delta.Delta.StopDetails);
                        break;
                    case Anthropic.Models.Messages.Category.GeneralHarms:
                        HandleGeneralHarmsRefusal(delta.Delta.StopDetails);
                        break;
                    case null:
                        HandleUncategorizedRefusal(delta.Delta.StopDetails);
                        break;
                    default:
                        HandleUnknownRefusal(delta.Delta.StopDetails);
                        break;
                }

                Console.WriteLine("declined");
            }

            if (item.Value is RawMessageDeltaEvent { Delta: { } changed } && changed.StopReason == StopReason.Refusal)
            {
                switch (changed.StopDetails?.Category?.Value())
                {
                    case Anthropic.Models.Messages.Category.Cyber:
                        HandleCyberRefusal(changed.StopDetails);
                        break;
                    case Anthropic.Models.Messages.Category.Bio:
                        HandleBioRefusal(changed.StopDetails);
                        break;
                    case Anthropic.Models.Messages.Category.FrontierLlm:
                        HandleFrontierLlmRefusal(changed.StopDetails);
                        break;
                    case Anthropic.Models.Messages.Category.ReasoningExtraction:
                        HandleReasoningExtractionRefusal(changed.StopDetails);
                        break;
                    case Anthropic.Models.Messages.Category.GeneralHarms:
                        HandleGeneralHarmsRefusal(changed.StopDetails);
                        break;
                    case null:
                        HandleUncategorizedRefusal(changed.StopDetails);
                        break;
                    default:
                        HandleUnknownRefusal(changed.StopDetails);
                        break;
                }

                Console.WriteLine("declined");
            }
        }
    }

    public void Batch(Anthropic.Models.Messages.Batches.MessageBatchIndividualResponse entry)
    {
        if (entry.Result.Value is Anthropic.Models.Messages.Batches.MessageBatchSucceededResult succeeded && succeeded.Message.StopReason == StopReason.Refusal)
        {
            switch (succeeded.Message.StopDetails?.Category?.Value())
            {
                case Anthropic.Models.Messages.Category.Cyber:
                    HandleCyberRefusal(succeeded.Message.StopDetails);
                    break;
                case Anthropic.Models.Messages.Category.Bio:
                    HandleBioRefusal(succeeded.Message.StopDetails);
                    break;
                case Anthropic.Models.Messages.Category.FrontierLlm:
                    HandleFrontierLlmRefusal(succeeded.Message.StopDetails);
                    break;
                case Anthropic.Models.Messages.Category.ReasoningExtraction:
                    HandleReasoningExtractionRefusal(succeeded.Message.StopDetails);
                    break;
                case Anthropic.Models.Messages.Category.GeneralHarms:
                    HandleGeneralHarmsRefusal(succeeded.Message.StopDetails);
                    break;
                case null:
                    HandleUncategorizedRefusal(succeeded.Message.StopDetails);
                    break;
                default:
                    HandleUnknownRefusal(succeeded.Message.StopDetails);
                    break;
            }

            Console.WriteLine("declined");
        }
    }

    public IEnumerable<string> Iterator(Message message)
    {
        if (message.StopReason == StopReason.Refusal)
        {
            yield return "declined";
        }
    }

    public Action<Message> Lambda => message =>
    {
        if (message.StopReason == StopReason.Refusal)
        {
            switch (message.StopDetails?.Category?.Value())
            {
                case Anthropic.Models.Messages.Category.Cyber:
                    HandleCyberRefusal(message.StopDetails);
                    break;
                case Anthropic.Models.Messages.Category.Bio:
                    HandleBioRefusal(message.StopDetails);
                    break;
                case Anthropic.Models.Messages.Category.FrontierLlm:
                    HandleFrontierLlmRefusal(message.StopDetails);
                    break;
                case Anthropic.Models.Messages.Category.ReasoningExtraction:
                    HandleReasoningExtractionRefusal(message.StopDetails);
                    break;
                case Anthropic.Models.Messages.Category.GeneralHarms:
                    HandleGeneralHarmsRefusal(message.StopDetails);
                    break;
                case null:
                    HandleUncategorizedRefusal(message.StopDetails);
                    break;
                default:
                    HandleUnknownRefusal(message.StopDetails);
                    break;
            }

            Console.WriteLine("declined");
        }
    };
}
