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
            _ => "o",
        };

        public string ByField()
        {
            switch (this._details?.Category?.Value())
            {
                case Category.Cyber:
                    return "c";
                default:
                    return "o";
            }
        }
    }

    private static async Task<Message> AskAsync(Message message)
    {
        await Task.Yield();
        return message;
    }

    private static async Task<string> Awaited(Message message) => (await AskAsync(message)).StopDetails?.Category?.Value() switch
    {
        Category.Cyber => await Task.FromResult("c"),
        _ => "o",
    };

    private static string Indexed(Message[] messages, int index) => messages[index].StopDetails?.Category?.Value() switch
    {
        Category.Cyber => "c",
        _ => "o",
    };

    private static string Deconstructed(Message message)
    {
        var (details, number) = (message.StopDetails, 1);
        return details?.Category?.Value() switch
        {
            Category.Cyber => "c" + number,
            _ => "o",
        };
    }

    private static string ByPattern(Message message)
    {
        if (message is { StopDetails: { Category: { } category } details })
        {
            return category.Value() switch
            {
                Category.Cyber => "c" + details.Explanation,
                _ => "o",
            };
        }

        return "none";
    }

    private static string ByLoop(IEnumerable<Message> messages)
    {
        var text = "";
        foreach (var (message, index) in messages.Select((m, i) => (m, i)))
        {
            text += message.StopDetails?.Category?.Value() switch { Category.Cyber => "c" + index, _ => "o" };
        }

        return text;
    }

    private static string ByLambda(Message message)
    {
        Func<RefusalStopDetails?, string> name = d => d?.Category?.Value() switch { Category.Cyber => "c", _ => "o" };
        return name(message.StopDetails);
    }

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
            default: return "o";
        }
    }

    private static string ByTuple((Message Message, int Number) pair) => pair.Message.StopDetails?.Category?.Value() switch
    {
        Category.Cyber => "c",
        _ => "o" + pair.Number,
    };

    private static Func<string> Captured(Message message)
    {
        var details = message.StopDetails;
        return () =>
        {
            switch (details?.Category?.Value())
            {
                case Category.Cyber:
                    return "c";
                default:
                    return "o";
            }
        };
    }

    private static string ByRef(ref Message message) => message.StopDetails?.Category?.Value() switch
    {
        Category.Cyber => "c",
        _ => "o",
    };

    private static string ByIn(in Message message)
    {
        switch (message.StopDetails?.Category?.Value())
        {
            case Category.Cyber:
                return "c";
            default:
                return "o";
        }
    }

    private static string Spans(Message message, ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> named = message.StopDetails?.Category?.Value() switch
        {
            Category.Cyber => text[..1],
            _ => text,
        };
        return named.ToString();
    }

    private static string Nothing(Category? category) => category switch
    {
        Category.Cyber => "c",
        _ => "o",
    };

    private static string Bang(Message message)
    {
        if (message.StopDetails?.Category is null)
        {
            return "none";
        }

        return message!.StopDetails!.Category!.Value() switch
        {
            Category.Cyber => "c",
            _ => "o",
        };
    }

    private static string Local(Message message)
    {
        var category = message.StopDetails?.Category?.Value();
        var text = "";
        switch (category)
        {
            case Category.Cyber:
                text = "c";
                break;
            default:
                text = "o";
                break;
        }

        return text;
    }

    private static string Coalesced(Message message, RefusalStopDetails? other) => (other ?? message.StopDetails)?.Category?.Value() switch
    {
        Category.Cyber => "c",
        _ => "o",
    };

    private static string Switched(Message message, bool retry) => (message.StopDetails?.Category?.Value(), retry) switch
    {
        (Category.Cyber, true) => "ct",
        (Category.Cyber, _) => "c",
        _ => "o",
    };

    private static string Recursive(Message message) => message switch
    {
        { StopDetails: { Category: { } raw } details } when raw.Value() == Category.Cyber => "c" + details.Explanation,
        _ => "o",
    };
}
