// nullable: disable
using System.Collections.Generic;
using System.Threading.Tasks;
using Anthropic.Models.Messages;

namespace Anthropic.Desk;

public record Answer(string Text, RefusalStopDetails Details)
{
    public virtual string Said => Details?.Category?.Value() switch
    {
        Models.Messages.Category.Cyber => Text,
        Models.Messages.Category.FrontierLlm => HandleFrontierLlmRefusal(Details),
        _ => null,
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static bool operator >(Answer answer, int number)
    {
        return answer.Details.Category.Value() switch { Models.Messages.Category.Cyber => true, Models.Messages.Category.FrontierLlm => HandleFrontierLlmRefusalInOperator(answer.Details), _ => number > 1 };
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static bool HandleFrontierLlmRefusalInOperator(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static bool operator <(Answer answer, int number) => false;

    public string Category => "not the enum";

    public List<string> Names
    {
        get
        {
            var names = new List<string>();
            switch (Details.Category?.Value())
            {
                case Models.Messages.Category.Cyber:
                    names.Add("c");
                    break;
                case Models.Messages.Category.FrontierLlm:
                    HandleFrontierLlmRefusalInNames(Details);
                    break;
                default:
                    names.Add("o");
                    break;
            }

            return names;
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInNames(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public async Task<T> Get<T>(Task<T> cyber, Task<T> other) where T : new()
    {
        switch (Details.Category?.Value())
        {
            case Models.Messages.Category.Cyber: return await cyber;
            case Models.Messages.Category.FrontierLlm: return await HandleFrontierLlmRefusalInGet<T>(Details);
            default: return await other;
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<T> HandleFrontierLlmRefusalInGet<T>(RefusalStopDetails details) where T : new() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
