using Anthropic.Models.Messages;

public interface ILog
{
    void Write(string text);
}

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        var log = new Log();
        var service = new Service(log, "n");
        service.Uniform(details);
        return string.Join("|", service.Section(details), service.Arm(details), service.Branch(details), service.Lambda(details), new Reply(details, "r").Text(), log.Text);
    }
}

public sealed class Log : ILog
{
    public string Text { get; private set; } = "";

    public void Write(string text) => Text += text;
}

public class Service(ILog logger, string name)
{
    public string Section(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return HandleCyberRefusal(details);
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusal(details);
            case Category.Bio:
                return "b";
            default:
                logger.Write("other");
                return "x";
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleCyberRefusal(RefusalStopDetails details)
    {
        logger.Write("hard");
        return name;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleFrontierLlmRefusal(RefusalStopDetails details)
    {
        logger.Write("hard");
        return name;
    }

    public void Uniform(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                HandleCyberRefusalInUniform(details);
                break;
            case Category.Bio:
                HandleBioRefusalInUniform(details);
                break;
            case Category.FrontierLlm:
                HandleFrontierLlmRefusalInUniform(details);
                break;
            case Category.ReasoningExtraction:
                HandleReasoningExtractionRefusalInUniform(details);
                break;
            case Category.GeneralHarms:
                HandleGeneralHarmsRefusalInUniform(details);
                break;
            case null:
                HandleUncategorizedRefusalInUniform(details);
                break;
            default:
                HandleUnknownRefusalInUniform(details);
                break;
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private void HandleCyberRefusalInUniform(RefusalStopDetails details)
    {
        logger.Write("same");
    }

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private void HandleBioRefusalInUniform(RefusalStopDetails details)
    {
        logger.Write("same");
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private void HandleFrontierLlmRefusalInUniform(RefusalStopDetails details)
    {
        logger.Write("same");
    }

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private void HandleReasoningExtractionRefusalInUniform(RefusalStopDetails details)
    {
        logger.Write("same");
    }

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private void HandleGeneralHarmsRefusalInUniform(RefusalStopDetails details)
    {
        logger.Write("same");
    }

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private void HandleUncategorizedRefusalInUniform(RefusalStopDetails details)
    {
        logger.Write("same");
    }

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private void HandleUnknownRefusalInUniform(RefusalStopDetails details)
    {
        logger.Write("same");
    }

    public string Arm(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => name + "c",
        Category.Bio => HandleBioRefusalInArm(details),
        Category.FrontierLlm => HandleFrontierLlmRefusalInArm(details),
        _ => "o",
    };

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleBioRefusalInArm(RefusalStopDetails details) =>
        name;

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleFrontierLlmRefusalInArm(RefusalStopDetails details) =>
        name;

    public string Branch(RefusalStopDetails details)
    {
        if (details.Category?.Value() is Category.Cyber)
        {
            return HandleCyberRefusalInBranch(details);
        }
        else if (details.Category?.Value() is Category.FrontierLlm)
        {
            return HandleFrontierLlmRefusalInBranch(details);
        }
        else if (details.Category?.Value() == Category.Bio)
        {
            return "b";
        }
        else
        {
            return "o";
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleCyberRefusalInBranch(RefusalStopDetails details)
    {
        name += "!";
        return "cf" + name;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleFrontierLlmRefusalInBranch(RefusalStopDetails details)
    {
        name += "!";
        return "cf" + name;
    }

    public string Lambda(RefusalStopDetails details)
    {
        Func<RefusalStopDetails, string> text = d => d.Category?.Value() switch
        {
            Category.Cyber => HandleCyberRefusalInLambda(d),
            Category.FrontierLlm => HandleFrontierLlmRefusalInLambda(d),
            Category.Bio => "b",
            _ => "o",
        };
        return text(details);
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleCyberRefusalInLambda(RefusalStopDetails details) =>
        name;

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleFrontierLlmRefusalInLambda(RefusalStopDetails details) =>
        name;
}

public sealed record Reply(RefusalStopDetails Details, string Name)
{
    public string Text() => Details.Category?.Value() switch
    {
        Category.Cyber => HandleCyberRefusal(Details),
        Category.FrontierLlm => HandleFrontierLlmRefusal(Details),
        Category.Bio => "b",
        _ => "o",
    };

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleCyberRefusal(RefusalStopDetails details) =>
        Name;

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        Name;
}
