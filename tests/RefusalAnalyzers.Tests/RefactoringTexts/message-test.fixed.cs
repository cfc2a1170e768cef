using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Shop
{
    /// <summary>Answers customers.</summary>
    public sealed class Desk
    {
        private readonly ILogger<Desk> _logger;

        public Desk(ILogger<Desk> logger) => _logger = logger;

        public string Reply(Message message)
        {
            if (message.StopReason == StopReason.Refusal)
            {
                _logger.LogWarning("Claude declined the request: category {Category}, model {Model}, message {MessageId}.", message.StopDetails?.Category?.Raw(), message.Model.Raw(), message.ID);
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

                // What the customer reads.
                return "declined";
            }

            return "fine " + _logger.IsEnabled(LogLevel.Warning);
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

        public override string ToString() => "desk";
    }
}

public static class Sample
{
    public static object Run(Anthropic.Models.Messages.Message message) => new Shop.Desk(NullLogger<Shop.Desk>.Instance).Reply(message);
}
