// option: dotnet_diagnostic.RFA040.severity = suggestion
using Anthropic;
using Anthropic.Models.Messages;

namespace Map;

public sealed class DeclinedException(Message message) : Exception
{
    public Message Declined { get; } = message;
}

public sealed class Branches(IAnthropicClient client, TextWriter log, List<Message> declined)
{
    private Message? _last;

    public void Ignores(Message message)
    {
        if (message.StopReason == StopReason.Refusal) //~ RFA012 RFA040 "ignored: frontier_llm is treated like any other"
        {
            log.WriteLine("declined");
        }
    }

    public void Throws(Message message)
    {
        if (message.StopReason == StopReason.Refusal) //~ RFA040 "handed on to new DeclinedException(message)"
        {
            throw new DeclinedException(message);
        }
    }

    public void Calls(Message message)
    {
        if (message.StopReason?.Raw() == "refusal") //~ RFA040 "handed on to declined.Add(message)"
        {
            declined.Add(message);
        }
    }

    public Message? Returns(Message message)
    {
        if (message.StopReason == StopReason.Refusal) //~ RFA040 "handed on to the caller"
        {
            log.WriteLine("declined");
            return message;
        }

        return null;
    }

    public void Stores(Message message)
    {
        if (message.StopDetails is not null) //~ RFA040 "handed on to _last"
        {
            _last = message;
        }
    }

    public void Shows(Message message)
    {
        if (message.StopReason == StopReason.Refusal) //~ RFA040 "handed on to log.WriteLine(why)"
        {
            var why = message.StopDetails?.Category?.Raw();
            log.WriteLine(why);
        }
    }

    public string Decides(Message message)
    {
        if (message.StopDetails is not { } details)
        {
            return "answer";
        }

        return details.Category?.Value() switch //~ RFA003 RFA040
        {
            Category.Cyber => "security",
            Category.FrontierLlm => "models",
            _ => "other",
        };
    }

    public string InSwitch(Message message)
    {
        switch (message.StopReason?.Value())
        {
            case StopReason.Refusal: //~ RFA012 RFA040 "ignored"
                log.WriteLine("declined");
                return "declined";
            default:
                return "answer";
        }
    }

    public void Asks(Message message)
    {
        if (message.StopReason == StopReason.Refusal) //~ RFA040
        {
            if (message.StopDetails?.Category == Category.FrontierLlm)
            {
                log.WriteLine("models");
            }
            else
            {
                log.WriteLine("other");
            }
        }
    }

    public void Together(Message message)
    {
        if (message.StopReason == StopReason.Refusal && message.StopDetails?.Category == Category.FrontierLlm) //~ RFA040
        {
            log.WriteLine("models");
        }
    }

    public void Groups(Message message)
    {
        if (message.StopReason == StopReason.Refusal) //~ RFA040
        {
            if (message.StopDetails?.Category?.Value() is Category.FrontierLlm or Category.Bio) //~ RFA040
            {
                log.WriteLine("no retry");
                return;
            }

            log.WriteLine("retry");
        }
    }

    public async Task<Message> Resends(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal) //~ RFA016 RFA040 "ignored"
        {
            message = await client.Messages.Create(request);
        }

        return message;
    }

    public async Task<Message> AsksAnother(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal) //~ RFA040 "ignored"
        {
            message = await client.Messages.Create(request with { Model = "claude-sonnet-5" });
        }

        return message;
    }

    public async Task<string?> Swallows(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal) //~ RFA012 RFA040 "ignored"
        {
            return null;
        }

        return message.Content.ToString();
    }

    public void ExceptOne(Message message)
    {
        if (message.StopDetails?.Category == Category.FrontierLlm)
        {
            log.WriteLine("models");
            return;
        }

        if (message.StopReason == StopReason.Refusal) //~ RFA040
        {
            log.WriteLine("declined");
        }
    }
}
