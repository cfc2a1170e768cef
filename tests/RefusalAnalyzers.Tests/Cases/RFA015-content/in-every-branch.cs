using System.Text;
using Anthropic.Helpers;
using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;

namespace Ferry;

public sealed class Page
{
    public string Content { get; set; } = "";
}

public sealed class Deck(Action<string> horn)
{
    public string First(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn("no: " + m.StopDetails?.Category?.Raw());
            return m.Content.First().ToString(); //~ RFA015
        }

        return "";
    }

    public void Loop(Message m)
    {
        if (m.StopDetails is { } details)
        {
            horn("no: " + details.Category?.Raw());
            foreach (var block in m.Content) //~ RFA015
            {
                horn(block.ToString());
            }
        }
    }

    public string Joined(Message m)
    {
        if (m.StopReason != StopReason.Refusal)
        {
            return "";
        }

        horn("no: " + m.StopDetails?.Category?.Raw());
        return string.Concat(m.Content.Select(b => b.ToString())); //~ RFA015
    }

    public string Arm(Message m) => m.StopReason?.Value() switch
    {
        StopReason.Refusal => m.StopDetails?.Category?.Raw() + m.Content[0], //~ RFA015
        _ => "",
    };

    public string Unlooked(Message m)
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            return m.Content[0].ToString(); //~ RFA015
        }

        return "";
    }

    public void Section(BetaMessage m)
    {
        switch (m.StopReason?.Value())
        {
            case BetaStopReason.Refusal:
                horn("no: " + m.StopDetails?.Category?.Raw());
                horn(m.Content[0].ToString()); //~ RFA015
                break;
            case BetaStopReason.EndTurn:
                horn(m.Content[0].ToString());
                break;
        }
    }

    public string Structured(StructuredMessage<Page> m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn("no: " + m.Message.StopDetails?.Category?.Raw());
            return m.Content[0].ToString() ?? ""; //~ RFA015
        }

        return "";
    }

    public async Task<string> Gathered(IAsyncEnumerable<RawMessageStreamEvent> events)
    {
        var text = new StringBuilder();
        await foreach (var e in events)
        {
            if (e.TryPickContentBlockDelta(out var block) && block.Delta.TryPickText(out var piece))
            {
                text.Append(piece.Text);
            }

            if (e.TryPickDelta(out var last) && last.Delta.StopReason == StopReason.Refusal)
            {
                horn("no: " + last.Delta.StopDetails?.Category?.Raw());
                return text.ToString(); //~ RFA015
            }
        }

        return text.ToString();
    }

    public void Layers(Message m)
    {
        if (m.StopReason == StopReason.Refusal && m.Content.Count == 0)
        {
            horn("before any output: " + m.StopDetails?.Category?.Raw());
        }
    }

    public void LayersByAny(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            if (!m.Content.Any())
            {
                horn("before any output");
            }

            horn(m.StopDetails?.Category?.Raw() ?? "none");
        }
    }

    public void OtherBranch(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn(m.StopDetails?.Category?.Raw() ?? "none");
        }
        else
        {
            horn(m.Content[0].ToString());
        }
    }

    public void OwnContent(Message m, Page page)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn(m.StopDetails?.Category?.Raw() + page.Content);
        }
    }

    public string Grouped(Message m) => m.StopReason?.Value() switch
    {
        StopReason.MaxTokens or StopReason.Refusal => m.Content[0].ToString(), //~ RFA012 RFA015
        _ => "",
    };

    public string HandedOnWhole(Message m, Func<Message, string> judge)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            return judge(m);
        }

        return m.Content[0].ToString();
    }
}
