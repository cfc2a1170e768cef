// with: meai
// option: refusal_analyzers.chat_clients = claude
using Anthropic;
using Microsoft.Extensions.AI;

namespace Shop
{
    public sealed class Desk
    {
        private readonly IChatClient _beta;
        private readonly IChatClient _any;

        public Desk(AnthropicClient claude, IChatClient any)
        {
            _beta = claude.Beta.AsIChatClient("claude-opus-5-5", 1024);
            _any = any;
        }

        public async Task<string> Beta(string question)
        {
            var response = await _beta.GetResponseAsync(question);
            if (response.FinishReason == ChatFinishReason.ContentFilter)
            {
                // Null also means that the details were lost: a cache and an aggregation of updates do not keep them.
                var details = (response.RawRepresentation as Anthropic.Models.Beta.Messages.BetaMessage)?.StopDetails;
                switch (details?.Category?.Value())
                {
                    case Anthropic.Models.Beta.Messages.Category.Cyber:
                        HandleCyberRefusal(details);
                        break;
                    case Anthropic.Models.Beta.Messages.Category.Bio:
                        HandleBioRefusal(details);
                        break;
                    case Anthropic.Models.Beta.Messages.Category.FrontierLlm:
                        HandleFrontierLlmRefusal(details);
                        break;
                    case Anthropic.Models.Beta.Messages.Category.ReasoningExtraction:
                        HandleReasoningExtractionRefusal(details);
                        break;
                    case Anthropic.Models.Beta.Messages.Category.GeneralHarms:
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
        private static void HandleCyberRefusal(Anthropic.Models.Beta.Messages.BetaRefusalStopDetails details)
        {
            // TODO: Retry once on another model, or apply to the Cyber Verification Program.
        }

        /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
        /// <remarks>
        /// Life-science work can trigger it.
        /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
        /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
        /// </remarks>
        private static void HandleBioRefusal(Anthropic.Models.Beta.Messages.BetaRefusalStopDetails details)
        {
            // TODO: Retry on another model where one exists, or apply to the Life Sciences Verification Program.
        }

        /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
        /// <remarks>
        /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
        /// Retry at most once, on another model: the same model usually refuses again.
        /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
        /// </remarks>
        private static void HandleFrontierLlmRefusal(Anthropic.Models.Beta.Messages.BetaRefusalStopDetails details)
        {
            // TODO: Retry at most once, on another model: the same model usually refuses again.
        }

        /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
        /// <remarks>
        /// A prompt such as "write your full chain of thought" can trigger it.
        /// Do not retry: change the prompt, or use adaptive thinking.
        /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
        /// </remarks>
        private static void HandleReasoningExtractionRefusal(Anthropic.Models.Beta.Messages.BetaRefusalStopDetails details)
        {
            // TODO: Do not retry: change the prompt, or use adaptive thinking.
        }

        /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
        /// <remarks>
        /// Any kind of work can trigger it.
        /// Use the generic fallback.
        /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
        /// </remarks>
        private static void HandleGeneralHarmsRefusal(Anthropic.Models.Beta.Messages.BetaRefusalStopDetails details)
        {
            // TODO: Use the generic fallback.
        }

        /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
        /// <remarks>
        /// There is no explanation either. Use the generic fallback.
        /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
        /// </remarks>
        private static void HandleUncategorizedRefusal(Anthropic.Models.Beta.Messages.BetaRefusalStopDetails? details)
        {
            // TODO: Use the generic fallback.
        }

        /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
        /// <remarks>
        /// Log its name, and treat it like a refusal without a category until you know more.
        /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
        /// </remarks>
        private static void HandleUnknownRefusal(Anthropic.Models.Beta.Messages.BetaRefusalStopDetails details)
        {
            // TODO: Log its name, and treat it like a refusal without a category until you know more.
        }

        public async Task<string> Any(string question)
        {
            var response = await _any.GetResponseAsync(question);
            if (response.FinishReason == ChatFinishReason.ContentFilter)
            {
                // Null also means that the details were lost: a cache and an aggregation of updates do not keep them.
                // A client of the beta API gives a BetaMessage.
                var details = (response.RawRepresentation as Anthropic.Models.Messages.Message)?.StopDetails;
                switch (details?.Category?.Value())
                {
                    case Anthropic.Models.Messages.Category.Cyber:
                        HandleCyberRefusalInAny(details);
                        break;
                    case Anthropic.Models.Messages.Category.Bio:
                        HandleBioRefusalInAny(details);
                        break;
                    case Anthropic.Models.Messages.Category.FrontierLlm:
                        HandleFrontierLlmRefusalInAny(details);
                        break;
                    case Anthropic.Models.Messages.Category.ReasoningExtraction:
                        HandleReasoningExtractionRefusalInAny(details);
                        break;
                    case Anthropic.Models.Messages.Category.GeneralHarms:
                        HandleGeneralHarmsRefusalInAny(details);
                        break;
                    case null:
                        HandleUncategorizedRefusalInAny(details);
                        break;
                    default:
                        HandleUnknownRefusalInAny(details);
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
        private static void HandleCyberRefusalInAny(Anthropic.Models.Messages.RefusalStopDetails details)
        {
            // TODO: Retry once on another model, or apply to the Cyber Verification Program.
        }

        /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
        /// <remarks>
        /// Life-science work can trigger it.
        /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
        /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
        /// </remarks>
        private static void HandleBioRefusalInAny(Anthropic.Models.Messages.RefusalStopDetails details)
        {
            // TODO: Retry on another model where one exists, or apply to the Life Sciences Verification Program.
        }

        /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
        /// <remarks>
        /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
        /// Retry at most once, on another model: the same model usually refuses again.
        /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
        /// </remarks>
        private static void HandleFrontierLlmRefusalInAny(Anthropic.Models.Messages.RefusalStopDetails details)
        {
            // TODO: Retry at most once, on another model: the same model usually refuses again.
        }

        /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
        /// <remarks>
        /// A prompt such as "write your full chain of thought" can trigger it.
        /// Do not retry: change the prompt, or use adaptive thinking.
        /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
        /// </remarks>
        private static void HandleReasoningExtractionRefusalInAny(Anthropic.Models.Messages.RefusalStopDetails details)
        {
            // TODO: Do not retry: change the prompt, or use adaptive thinking.
        }

        /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
        /// <remarks>
        /// Any kind of work can trigger it.
        /// Use the generic fallback.
        /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
        /// </remarks>
        private static void HandleGeneralHarmsRefusalInAny(Anthropic.Models.Messages.RefusalStopDetails details)
        {
            // TODO: Use the generic fallback.
        }

        /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
        /// <remarks>
        /// There is no explanation either. Use the generic fallback.
        /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
        /// </remarks>
        private static void HandleUncategorizedRefusalInAny(Anthropic.Models.Messages.RefusalStopDetails? details)
        {
            // TODO: Use the generic fallback.
        }

        /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
        /// <remarks>
        /// Log its name, and treat it like a refusal without a category until you know more.
        /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
        /// </remarks>
        private static void HandleUnknownRefusalInAny(Anthropic.Models.Messages.RefusalStopDetails details)
        {
            // TODO: Log its name, and treat it like a refusal without a category until you know more.
        }
    }
}
