// kind: exe
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

ILogger logger = NullLogger.Instance;
var message = Load();
if (message.StopReason != StopReason.Refusal)
    return;

logger.LogWarning("Claude declined the request: category {Category}, model {Model}, message {MessageId}.", message.StopDetails?.Category?.Raw(), message.Model.Raw(), message.ID);
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

Console.WriteLine("declined");

static Message Load() => throw new InvalidOperationException();

// Handles a cyber refusal: the request could enable cyber harm, such as malware or exploits.
// Security work and penetration testing can trigger it.
// Retry once on another model, or apply to the Cyber Verification Program.
// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
static void HandleCyberRefusal(RefusalStopDetails details)
{
    // TODO: Retry once on another model, or apply to the Cyber Verification Program.
}

// Handles a bio refusal: the request could enable biological harm.
// Life-science work can trigger it.
// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
static void HandleBioRefusal(RefusalStopDetails details)
{
    // TODO: Retry on another model where one exists, or apply to the Life Sciences Verification Program.
}

// Handles a frontier_llm refusal: the request could assist the development of competing AI models.
// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
// Retry at most once, on another model: the same model usually refuses again.
// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
static void HandleFrontierLlmRefusal(RefusalStopDetails details)
{
    // TODO: Retry at most once, on another model: the same model usually refuses again.
}

// Handles a reasoning_extraction refusal: the request asks the model to print its internal reasoning.
// A prompt such as "write your full chain of thought" can trigger it.
// Do not retry: change the prompt, or use adaptive thinking.
// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
static void HandleReasoningExtractionRefusal(RefusalStopDetails details)
{
    // TODO: Do not retry: change the prompt, or use adaptive thinking.
}

// Handles a general_harms refusal: the request falls into another area of the usage policy.
// Any kind of work can trigger it.
// Use the generic fallback.
// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
static void HandleGeneralHarmsRefusal(RefusalStopDetails details)
{
    // TODO: Use the generic fallback.
}

// Handles a refusal without a category, which is a normal and permanent value.
// There is no explanation either. Use the generic fallback.
// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
static void HandleUncategorizedRefusal(RefusalStopDetails? details)
{
    // TODO: Use the generic fallback.
}

// Handles a refusal whose category is newer than the referenced SDK.
// Log its name, and treat it like a refusal without a category until you know more.
// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
static void HandleUnknownRefusal(RefusalStopDetails details)
{
    // TODO: Log its name, and treat it like a refusal without a category until you know more.
}
