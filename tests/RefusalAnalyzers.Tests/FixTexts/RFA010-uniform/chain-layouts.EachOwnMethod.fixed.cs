using System;
using System.Collections.Generic;
using Anthropic.Models.Messages;

public record Slip(Category? Kind);

public sealed class Sample
{
    private readonly List<string> _log = [];

    public static string Run(RefusalStopDetails details)
    {
        var sample = new Sample();
        sample.Comments(details);
        sample.Inverted(new Slip(details.Category?.Value()));
        sample.Last(details);
        foreach (var text in Iterator(details)) sample._log.Add(text);
        Action<RefusalStopDetails> run = d =>
        {
            if (d.Category?.Raw() is "cyber") sample = HandleCyberRefusal(d);
            else if (d.Category?.Raw() is "frontier_llm") sample = HandleFrontierLlmRefusal(d);
            else if (d.Category?.Raw() is "bio") sample._log.Add("bio");
        };
        run(details);
        return sample.Outer(details) + sample.Property(new Slip(details.Category?.Value())) + string.Join(";", sample._log);
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Sample HandleCyberRefusal(RefusalStopDetails details) =>
        new Sample();

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Sample HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        new Sample();

    // Comments stay with what they speak of.
    private void Comments(RefusalStopDetails details)
    {
        // First.
        if (details.Category?.Value() == Category.Cyber) // security
        {
            HandleCyberRefusalInComments(details);
        } // after

        // Second.
        else if (details.Category?.Value() == Category.FrontierLlm) // training
        { // open
            HandleFrontierLlmRefusalInComments(details);
        }
        // Last.
        else
        {
            _log.Add("b");
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private void HandleCyberRefusalInComments(RefusalStopDetails details)
    {
        // Deep.
        _log.Add("a"); // end
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private void HandleFrontierLlmRefusalInComments(RefusalStopDetails details)
    {
        _log.Add("a");
    }

    private void Inverted(Slip slip)
    {
        if (slip.Kind != Category.Cyber)
        {
            if (slip.Kind == Category.FrontierLlm)
            {
                HandleFrontierLlmRefusalInInverted(slip);
            }
            else
            {
                _log.Add("b");
            }
        }
        else
        {
            HandleCyberRefusalInInverted(slip);
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private void HandleCyberRefusalInInverted(Slip slip)
    {
        _log.Add("a");
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private void HandleFrontierLlmRefusalInInverted(Slip slip)
    {
        _log.Add("a");
    }

    private string Property(Slip slip)
    {
        if (slip is { Kind: Category.Cyber })
        {
            return HandleCyberRefusalInProperty(slip);
        }
        else if (slip is { Kind: Category.Bio })
        {
            return HandleBioRefusalInProperty(slip);
        }
        else if (slip is { Kind: Category.FrontierLlm })
        {
            return HandleFrontierLlmRefusalInProperty(slip);
        }
        else if (slip is { Kind: Category.ReasoningExtraction })
        {
            return HandleReasoningExtractionRefusalInProperty(slip);
        }
        else if (slip is { Kind: Category.GeneralHarms })
        {
            return HandleGeneralHarmsRefusalInProperty(slip);
        }
        else
        {
            return HandleUnknownRefusalInProperty(slip);
        }
    }

    /// <summary>Handles a <c>cyber</c> refusal: the request could enable cyber harm, such as malware or exploits.</summary>
    /// <remarks>
    /// Security work and penetration testing can trigger it.
    /// Retry once on another model, or apply to the Cyber Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleCyberRefusalInProperty(Slip slip) =>
        "a";

    /// <summary>Handles a <c>bio</c> refusal: the request could enable biological harm.</summary>
    /// <remarks>
    /// Life-science work can trigger it.
    /// Retry on another model where one exists, or apply to the Life Sciences Verification Program.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleBioRefusalInProperty(Slip slip) =>
        "a";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInProperty(Slip slip) =>
        "a";

    /// <summary>Handles a <c>reasoning_extraction</c> refusal: the request asks the model to print its internal reasoning.</summary>
    /// <remarks>
    /// A prompt such as "write your full chain of thought" can trigger it.
    /// Do not retry: change the prompt, or use adaptive thinking.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleReasoningExtractionRefusalInProperty(Slip slip) =>
        "a";

    /// <summary>Handles a <c>general_harms</c> refusal: the request falls into another area of the usage policy.</summary>
    /// <remarks>
    /// Any kind of work can trigger it.
    /// Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleGeneralHarmsRefusalInProperty(Slip slip) =>
        "a";

    /// <summary>Handles a refusal whose category is newer than the referenced SDK.</summary>
    /// <remarks>
    /// Log its name, and treat it like a refusal without a category until you know more.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUnknownRefusalInProperty(Slip slip) =>
        "a";

    private string Outer(RefusalStopDetails details)
    {
        var text = "x";
        if (details.Category?.Value() == Category.Cyber)
        {
            return text;
        }

        if (details.Category?.Value() == Category.FrontierLlm)
        {
            return text;
        }

        if (details.Category?.Value() == Category.Bio)
        {
            return "y";
        }

        return "z";
    }

    private void Last(RefusalStopDetails details)
    {
        if (details.Category?.Value() is null)
            throw new InvalidOperationException();
        if (details.Category?.Value() == Category.Cyber)
            return;
        if (details.Category?.Value() is Category.Bio or Category.GeneralHarms)
        {
            _log.Add("c");
        }
        else
            _log.Add("c");
    }

    private static IEnumerable<string> Iterator(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber)
        {
            yield return "a";
        }
        else if (details.Category?.Value() == Category.FrontierLlm)
        {
            yield return "a";
        }
        else if (details.Category?.Value() == Category.Bio)
        {
            yield return "b";
        }
    }
}
