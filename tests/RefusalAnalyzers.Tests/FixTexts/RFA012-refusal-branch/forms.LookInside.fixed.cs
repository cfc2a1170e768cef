using Anthropic.Models.Messages;

/// <summary>Every place where a branch can begin.</summary>
public static class Sample
{
    public static string Run(Message message)
    {
        var log = new List<string>();
        Block(message, log);
        Embedded(message, log);
        SameLine(message, log);
        OneLine(message, log);
        Else(message, log);
        ElseIf(message, log);
        try
        {
            Guard(message, log);
            Labels(message, log);
            Check(message);
        }
        catch (InvalidOperationException e)
        {
            log.Add(e.Message);
        }

        return string.Join(",", log);
    }

    private static void Block(Message message, List<string> log)
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

            // Said to the user.
            log.Add("block");
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

    private static void Embedded(Message message, List<string> log)
    {
        if (message.StopReason == StopReason.Refusal) // declined
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

            log.Add("embedded"); // and said
        }

        log.Add("after");
    }

    private static void SameLine(Message message, List<string> log)
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

            log.Add("same line");
        }
        else log.Add("not declined");
    }

    private static void OneLine(Message message, List<string> log)
    {
        if (message.StopReason == StopReason.Refusal) {
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

            log.Add("one line"); log.Add("two");
        }
    }

    private static void Else(Message message, List<string> log)
    {
        if (message.StopReason != StopReason.Refusal)
        {
            log.Add("fine");
        }
        else
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

            log.Add("else");
        }
    }

    private static void ElseIf(Message message, List<string> log)
    {
        if (message.StopReason?.Value() is not StopReason.Refusal)
        {
            log.Add("fine");
        }
        else
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

            if (log.Count > 2)
            {
                log.Add("many");
            }
            else
            {
                log.Add("few");
            }
        }
    }

    private static void Guard(Message message, List<string> log)
    {
        if (message.StopReason != StopReason.Refusal)
        {
            return;
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

        // From here on it is declined.
        log.Add("guard");
    }

    private static void Labels(Message message, List<string> log)
    {
        switch (message.StopReason?.Value())
        {
            case StopReason.EndTurn:
                log.Add("end");
                break;
            case StopReason.Refusal:
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

                log.Add("label");
                break;
        }

        switch (message.StopReason?.Value())
        {
            case StopReason.EndTurn: log.Add("end"); break;
            case StopReason.Refusal:
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

                log.Add("short label"); break;
        }

        switch (message.StopReason?.Value())
        {
            case StopReason.Refusal:
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

                log.Add("block in a section");
                break;
            }
        }
    }

    private static void Check(Message message)
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
    }
}
