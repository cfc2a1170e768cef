// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Shop;

public sealed class Desk(AnthropicClient claude)
{
    private readonly IChatClient _chat = claude.AsIChatClient("claude-opus-5-5", 1024);

    public async Task<string> Branch(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            // Null also means that the details were lost: a cache and an aggregation of updates do not keep them.
            var details = (response.RawRepresentation as Anthropic.Models.Messages.Message)?.StopDetails;
            switch (details?.Category?.Value())
            {
                case Anthropic.Models.Messages.Category.Cyber:
                    HandleCyberRefusal(details);
                    break;
                case Anthropic.Models.Messages.Category.Bio:
                    HandleBioRefusal(details);
                    break;
                case Anthropic.Models.Messages.Category.FrontierLlm:
                    HandleFrontierLlmRefusal(details);
                    break;
                case Anthropic.Models.Messages.Category.ReasoningExtraction:
                    HandleReasoningExtractionRefusal(details);
                    break;
                case Anthropic.Models.Messages.Category.GeneralHarms:
                    HandleGeneralHarmsRefusal(details);
                    break;
                case null:
                    HandleUncategorizedRefusal(details);
                    break;
                default:
                    HandleUnknownRefusal(details);
                    break;
            }

            throw new InvalidOperationException("Declined.");
        }

        return response.Text;
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleCyberRefusal(Anthropic.Models.Messages.RefusalStopDetails details)
    {
        // TODO: Retry once on another model, or apply to the Cyber Verification Program.
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleBioRefusal(Anthropic.Models.Messages.RefusalStopDetails details)
    {
        // TODO: Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusal(Anthropic.Models.Messages.RefusalStopDetails details)
    {
        // TODO: Retry at most once, on another model: the same model usually refuses again.
    }

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleReasoningExtractionRefusal(Anthropic.Models.Messages.RefusalStopDetails details)
    {
        // TODO: Do not retry: change the prompt, or use adaptive thinking.
    }

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleGeneralHarmsRefusal(Anthropic.Models.Messages.RefusalStopDetails details)
    {
        // TODO: Use the generic fallback.
    }

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUncategorizedRefusal(Anthropic.Models.Messages.RefusalStopDetails? details)
    {
        // TODO: Use the generic fallback.
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleUnknownRefusal(Anthropic.Models.Messages.RefusalStopDetails details)
    {
        // TODO: Log its name, and treat it like a refusal without a category until you know more.
    }

    public async Task<string> Guard(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason != ChatFinishReason.ContentFilter)
        {
            return response.Text;
        }

        // Null also means that the details were lost: a cache and an aggregation of updates do not keep them.
        var details = (response.RawRepresentation as Anthropic.Models.Messages.Message)?.StopDetails;
        switch (details?.Category?.Value())
        {
            case Anthropic.Models.Messages.Category.Cyber:
                HandleCyberRefusal(details);
                break;
            case Anthropic.Models.Messages.Category.Bio:
                HandleBioRefusal(details);
                break;
            case Anthropic.Models.Messages.Category.FrontierLlm:
                HandleFrontierLlmRefusal(details);
                break;
            case Anthropic.Models.Messages.Category.ReasoningExtraction:
                HandleReasoningExtractionRefusal(details);
                break;
            case Anthropic.Models.Messages.Category.GeneralHarms:
                HandleGeneralHarmsRefusal(details);
                break;
            case null:
                HandleUncategorizedRefusal(details);
                break;
            default:
                HandleUnknownRefusal(details);
                break;
        }

        Console.Error.WriteLine("declined");
        throw new InvalidOperationException("Declined.");
    }

    public async Task<string> Section(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        switch (response.FinishReason?.Value)
        {
            case "content_filter":
                // Null also means that the details were lost: a cache and an aggregation of updates do not keep them.
                var details = (response.RawRepresentation as Anthropic.Models.Messages.Message)?.StopDetails;
                switch (details?.Category?.Value())
                {
                    case Anthropic.Models.Messages.Category.Cyber:
                        HandleCyberRefusal(details);
                        break;
                    case Anthropic.Models.Messages.Category.Bio:
                        HandleBioRefusal(details);
                        break;
                    case Anthropic.Models.Messages.Category.FrontierLlm:
                        HandleFrontierLlmRefusal(details);
                        break;
                    case Anthropic.Models.Messages.Category.ReasoningExtraction:
                        HandleReasoningExtractionRefusal(details);
                        break;
                    case Anthropic.Models.Messages.Category.GeneralHarms:
                        HandleGeneralHarmsRefusal(details);
                        break;
                    case null:
                        HandleUncategorizedRefusal(details);
                        break;
                    default:
                        HandleUnknownRefusal(details);
                        break;
                }

                throw new InvalidOperationException("Declined.");
            default:
                return response.Text;
        }
    }

    public async Task<string> Value(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        return response.FinishReason == ChatFinishReason.ContentFilter ? (response.RawRepresentation as Anthropic.Models.Messages.Message)?.StopDetails?.Category?.Value() switch
        {
            // Null also means that the details were lost: a cache and an aggregation of updates do not keep them.
            Anthropic.Models.Messages.Category.Cyber => HandleCyberRefusalInValue(response),
            Anthropic.Models.Messages.Category.Bio => HandleBioRefusalInValue(response),
            Anthropic.Models.Messages.Category.FrontierLlm => HandleFrontierLlmRefusalInValue(response),
            Anthropic.Models.Messages.Category.ReasoningExtraction => HandleReasoningExtractionRefusalInValue(response),
            Anthropic.Models.Messages.Category.GeneralHarms => HandleGeneralHarmsRefusalInValue(response),
            null => HandleUncategorizedRefusalInValue(response),
            _ => HandleUnknownRefusalInValue(response),
        } : response.Text;
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInValue(ChatResponse response) =>
        Declined(response.ResponseId);

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInValue(ChatResponse response) =>
        Declined(response.ResponseId);

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInValue(ChatResponse response) =>
        Declined(response.ResponseId);

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInValue(ChatResponse response) =>
        Declined(response.ResponseId);

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInValue(ChatResponse response) =>
        Declined(response.ResponseId);

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUncategorizedRefusalInValue(ChatResponse response) =>
        Declined(response.ResponseId);

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUnknownRefusalInValue(ChatResponse response) =>
        Declined(response.ResponseId);

    // The name is taken.
    public async Task<string> Taken(string question, string details)
    {
        var response = await _chat.GetResponseAsync(question + details);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            // Null also means that the details were lost: a cache and an aggregation of updates do not keep them.
            var details2 = (response.RawRepresentation as Anthropic.Models.Messages.Message)?.StopDetails;
            switch (details2?.Category?.Value())
            {
                case Anthropic.Models.Messages.Category.Cyber:
                    HandleCyberRefusal(details2);
                    break;
                case Anthropic.Models.Messages.Category.Bio:
                    HandleBioRefusal(details2);
                    break;
                case Anthropic.Models.Messages.Category.FrontierLlm:
                    HandleFrontierLlmRefusal(details2);
                    break;
                case Anthropic.Models.Messages.Category.ReasoningExtraction:
                    HandleReasoningExtractionRefusal(details2);
                    break;
                case Anthropic.Models.Messages.Category.GeneralHarms:
                    HandleGeneralHarmsRefusal(details2);
                    break;
                case null:
                    HandleUncategorizedRefusal(details2);
                    break;
                default:
                    HandleUnknownRefusal(details2);
                    break;
            }

            throw new InvalidOperationException(details);
        }
        return response.Text;
    }

    // What was put together from updates has nothing to look at.
    public async Task<string> Aggregated(string question)
    {
        var response = await _chat.GetStreamingResponseAsync(question).ToChatResponseAsync();
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("Declined.");
        }

        return response.Text;
    }

    private static string Declined(string? id) => "Declined: " + id;
}
