using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Anthropic.Models.Messages;

// What a handler is given: what the category was read from, however it was come by.
public static class Sample
{
    public static async Task<string> Run(Message message)
    {
        var all = new List<string>
        {
            new Holder(message).ByProperty(),
            new Holder(message).ByField(),
            await Awaited(message),
            Indexed([message], 0),
            Deconstructed(message),
            ByPattern(message),
            ByLoop([message]),
            ByLambda(message),
            ByOut(message),
            ByTuple((message, 1)),
            Captured(message)(),
            ByRef(ref message),
            ByIn(in message),
            Spans(message, "text"),
            Nothing(message.StopDetails?.Category?.Value()),
            Bang(message),
            Local(message),
            Coalesced(message, null),
            Switched(message, true),
            Recursive(message),
        };
        return string.Join("|", all);
    }

    private sealed class Holder(Message message)
    {
        private readonly RefusalStopDetails? _details = message.StopDetails;

        private Message Message { get; } = message;

        public string ByProperty() => this.Message.StopDetails?.Category?.Value() switch
        {
            Category.Cyber => "c",
            Category.FrontierLlm => HandleFrontierLlmRefusal(this.Message.StopDetails),
            _ => "o",
        };

        /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
        /// <remarks>
        /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
        /// Retry at most once, on another model: the same model usually refuses again.
        /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
        /// </remarks>
        private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
            throw new NotImplementedException("Handle frontier_llm refusals.");

        public string ByField()
        {
            switch (this._details?.Category?.Value())
            {
                case Category.Cyber:
                    return "c";
                case Category.FrontierLlm:
                    return HandleFrontierLlmRefusalInByField(this._details);
                default:
                    return "o";
            }
        }

        /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
        /// <remarks>
        /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
        /// Retry at most once, on another model: the same model usually refuses again.
        /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
        /// </remarks>
        private static string HandleFrontierLlmRefusalInByField(RefusalStopDetails details) =>
            throw new NotImplementedException("Handle frontier_llm refusals.");
    }

    private static async Task<Message> AskAsync(Message message)
    {
        await Task.Yield();
        return message;
    }

    private static async Task<string> Awaited(Message message) => (await AskAsync(message)).StopDetails?.Category?.Value() switch
    {
        Category.Cyber => await Task.FromResult("c"),
        Category.FrontierLlm => await HandleFrontierLlmRefusal(),
        _ => "o",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleFrontierLlmRefusal() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Indexed(Message[] messages, int index) => messages[index].StopDetails?.Category?.Value() switch
    {
        Category.Cyber => "c",
        Category.FrontierLlm => HandleFrontierLlmRefusalInIndexed(),
        _ => "o",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInIndexed() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Deconstructed(Message message)
    {
        var (details, number) = (message.StopDetails, 1);
        return details?.Category?.Value() switch
        {
            Category.Cyber => "c" + number,
            Category.FrontierLlm => HandleFrontierLlmRefusalInDeconstructed(details),
            _ => "o",
        };
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInDeconstructed(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string ByPattern(Message message)
    {
        if (message is { StopDetails: { Category: { } category } details })
        {
            return category.Value() switch
            {
                Category.Cyber => "c" + details.Explanation,
                Category.FrontierLlm => HandleFrontierLlmRefusalInByPattern(details),
                _ => "o",
            };
        }

        return "none";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInByPattern(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string ByLoop(IEnumerable<Message> messages)
    {
        var text = "";
        foreach (var (message, index) in messages.Select((m, i) => (m, i)))
        {
            text += message.StopDetails?.Category?.Value() switch { Category.Cyber => "c" + index, Category.FrontierLlm => HandleFrontierLlmRefusalInByLoop(message.StopDetails), _ => "o" };
        }

        return text;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInByLoop(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string ByLambda(Message message)
    {
        Func<RefusalStopDetails?, string> name = d => d?.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInByLambda(d), _ => "o" };
        return name(message.StopDetails);
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInByLambda(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static bool TryGet(Message message, out RefusalStopDetails? details)
    {
        details = message.StopDetails;
        return details is not null;
    }

    private static string ByOut(Message message)
    {
        if (!TryGet(message, out var found) || found is null)
        {
            return "none";
        }

        switch (found.Category?.Value())
        {
            case Category.Cyber: return "c";
            case Category.FrontierLlm: return HandleFrontierLlmRefusalInByOut(found);
            default: return "o";
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInByOut(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string ByTuple((Message Message, int Number) pair) => pair.Message.StopDetails?.Category?.Value() switch
    {
        Category.Cyber => "c",
        Category.FrontierLlm => HandleFrontierLlmRefusalInByTuple(pair.Message.StopDetails),
        _ => "o" + pair.Number,
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInByTuple(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static Func<string> Captured(Message message)
    {
        var details = message.StopDetails;
        return () =>
        {
            switch (details?.Category?.Value())
            {
                case Category.Cyber:
                    return "c";
                case Category.FrontierLlm:
                    return HandleFrontierLlmRefusalInCaptured(details);
                default:
                    return "o";
            }
        };
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInCaptured(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string ByRef(ref Message message) => message.StopDetails?.Category?.Value() switch
    {
        Category.Cyber => "c",
        Category.FrontierLlm => HandleFrontierLlmRefusalInByRef(message.StopDetails),
        _ => "o",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInByRef(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string ByIn(in Message message)
    {
        switch (message.StopDetails?.Category?.Value())
        {
            case Category.Cyber:
                return "c";
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusalInByIn(message.StopDetails);
            default:
                return "o";
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInByIn(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Spans(Message message, ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> named = message.StopDetails?.Category?.Value() switch
        {
            Category.Cyber => text[..1],
            Category.FrontierLlm => HandleFrontierLlmRefusalInSpans(message.StopDetails),
            _ => text,
        };
        return named.ToString();
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static ReadOnlySpan<char> HandleFrontierLlmRefusalInSpans(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Nothing(Category? category) => category switch
    {
        Category.Cyber => "c",
        Category.FrontierLlm => HandleFrontierLlmRefusalInNothing(),
        _ => "o",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInNothing() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Bang(Message message)
    {
        if (message.StopDetails?.Category is null)
        {
            return "none";
        }

        return message!.StopDetails!.Category!.Value() switch
        {
            Category.Cyber => "c",
            Category.FrontierLlm => HandleFrontierLlmRefusalInBang(message.StopDetails),
            _ => "o",
        };
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInBang(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Local(Message message)
    {
        var category = message.StopDetails?.Category?.Value();
        var text = "";
        switch (category)
        {
            case Category.Cyber:
                text = "c";
                break;
            case Category.FrontierLlm:
                text = HandleFrontierLlmRefusalInLocal(message.StopDetails);
                break;
            default:
                text = "o";
                break;
        }

        return text;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInLocal(RefusalStopDetails? details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Coalesced(Message message, RefusalStopDetails? other) => (other ?? message.StopDetails)?.Category?.Value() switch
    {
        Category.Cyber => "c",
        Category.FrontierLlm => HandleFrontierLlmRefusalInCoalesced(),
        _ => "o",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInCoalesced() =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Switched(Message message, bool retry) => (message.StopDetails?.Category?.Value(), retry) switch
    {
        (Category.Cyber, true) => "ct",
        (Category.Cyber, _) => "c",
        (Category.FrontierLlm, _) => HandleFrontierLlmRefusalInSwitched(message.StopDetails),
        _ => "o",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInSwitched(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Recursive(Message message) => message switch
    {
        { StopDetails: { Category: { } raw } details } when raw.Value() == Category.Cyber => "c" + details.Explanation,
        { StopDetails: { Category: { } raw } details } when raw.Value() == Category.FrontierLlm => HandleFrontierLlmRefusalInRecursive(details),
        _ => "o",
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInRecursive(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
