// with: meai
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Shop;

public sealed class Desk(AnthropicClient claude)
{
    private readonly IChatClient _chat = claude.AsIChatClient("claude-opus-5-5", 1024);

    public async Task Stable(string question, Action<string> show)
    {
        await foreach (var update in _chat.GetStreamingResponseAsync(question))
        {
            if (update.FinishReason == ChatFinishReason.ContentFilter)
            {
                // Several updates tell of the refusal; only the delta has its details.
                // Null also means that the details were lost: a cache and an aggregation of updates do not keep them.
                if (update.RawRepresentation is RawMessageStreamEvent { Value: RawMessageDeltaEvent delta })
                {
                    switch (delta.Delta.StopDetails?.Category?.Value())
                    {
                        case Category.Cyber:
                            HandleCyberRefusal(delta.Delta.StopDetails);
                            break;
                        case Category.Bio:
                            HandleBioRefusal(delta.Delta.StopDetails);
                            break;
                        case Category.FrontierLlm:
                            HandleFrontierLlmRefusal(delta.Delta.StopDetails);
                            break;
                        case Category.ReasoningExtraction:
                            HandleReasoningExtractionRefusal(delta.Delta.StopDetails);
                            break;
                        case Category.GeneralHarms:
                            HandleGeneralHarmsRefusal(delta.Delta.StopDetails);
                            break;
                        case null:
                            HandleUncategorizedRefusal(delta.Delta.StopDetails);
                            break;
                        default:
                            HandleUnknownRefusal(delta.Delta.StopDetails);
                            break;
                    }
                }

                throw new InvalidOperationException("Declined.");
            }

            show(update.Text);
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

    public async Task Beta(string question, Action<string> show)
    {
        await foreach (var update in claude.Beta.AsIChatClient("claude-opus-5-5", 1024).GetStreamingResponseAsync(question))
        {
            if (update.FinishReason == ChatFinishReason.ContentFilter)
            {
                // Several updates tell of the refusal; only the delta has its details.
                // Null also means that the details were lost: a cache and an aggregation of updates do not keep them.
                if (update.RawRepresentation is Anthropic.Models.Beta.Messages.BetaRawMessageStreamEvent { Value: Anthropic.Models.Beta.Messages.BetaRawMessageDeltaEvent delta })
                {
                    switch (delta.Delta.StopDetails?.Category?.Value())
                    {
                        case Anthropic.Models.Beta.Messages.Category.Cyber:
                            HandleCyberRefusalInBeta(delta.Delta.StopDetails);
                            break;
                        case Anthropic.Models.Beta.Messages.Category.Bio:
                            HandleBioRefusalInBeta(delta.Delta.StopDetails);
                            break;
                        case Anthropic.Models.Beta.Messages.Category.FrontierLlm:
                            HandleFrontierLlmRefusalInBeta(delta.Delta.StopDetails);
                            break;
                        case Anthropic.Models.Beta.Messages.Category.ReasoningExtraction:
                            HandleReasoningExtractionRefusalInBeta(delta.Delta.StopDetails);
                            break;
                        case Anthropic.Models.Beta.Messages.Category.GeneralHarms:
                            HandleGeneralHarmsRefusalInBeta(delta.Delta.StopDetails);
                            break;
                        case null:
                            HandleUncategorizedRefusalInBeta(delta.Delta.StopDetails);
                            break;
                        default:
                            HandleUnknownRefusalInBeta(delta.Delta.StopDetails);
                            break;
                    }
                }

                throw new InvalidOperationException("Declined.");
            }

            show(update.Text);
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleCyberRefusalInBeta(Anthropic.Models.Beta.Messages.BetaRefusalStopDetails details)
    {
        // TODO: Retry once on another model, or apply to the Cyber Verification Program.
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleBioRefusalInBeta(Anthropic.Models.Beta.Messages.BetaRefusalStopDetails details)
    {
        // TODO: Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInBeta(Anthropic.Models.Beta.Messages.BetaRefusalStopDetails details)
    {
        // TODO: Retry at most once, on another model: the same model usually refuses again.
    }

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleReasoningExtractionRefusalInBeta(Anthropic.Models.Beta.Messages.BetaRefusalStopDetails details)
    {
        // TODO: Do not retry: change the prompt, or use adaptive thinking.
    }

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleGeneralHarmsRefusalInBeta(Anthropic.Models.Beta.Messages.BetaRefusalStopDetails details)
    {
        // TODO: Use the generic fallback.
    }

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUncategorizedRefusalInBeta(Anthropic.Models.Beta.Messages.BetaRefusalStopDetails? details)
    {
        // TODO: Use the generic fallback.
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUnknownRefusalInBeta(Anthropic.Models.Beta.Messages.BetaRefusalStopDetails details)
    {
        // TODO: Log its name, and treat it like a refusal without a category until you know more.
    }

    // Only the reason is left.
    public async Task<string> Kept(string question)
    {
        ChatFinishReason? reason = null;
        var text = "";
        await foreach (var update in _chat.GetStreamingResponseAsync(question))
        {
            reason = update.FinishReason ?? reason;
            text += update.Text;
        }

        if (reason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("Declined.");
        }

        return text;
    }
}
