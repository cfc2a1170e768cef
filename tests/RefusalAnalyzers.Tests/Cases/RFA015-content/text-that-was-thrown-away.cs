using System.Text;
using Anthropic.Models.Messages;

namespace Ferry;

public sealed class Deck(Action<string> horn)
{
    private readonly StringBuilder _log = new();
    private string _text = "";

    public string Cleared(Message m)
    {
        var text = new StringBuilder();
        foreach (var block in m.Content)
        {
            text.Append(block);
        }

        if (m.StopReason == StopReason.Refusal)
        {
            text.Clear();
            text.Append("no: ").Append(m.StopDetails?.Category?.Raw());
        }

        return text.ToString();
    }

    public string ClearedTooLate(Message m)
    {
        var text = new StringBuilder();
        foreach (var block in m.Content)
        {
            text.Append(block);
        }

        if (m.StopReason == StopReason.Refusal)
        {
            horn("no: " + m.StopDetails?.Category?.Raw());
            horn(text.ToString()); //~ RFA015
            text.Clear();
        }

        return text.ToString();
    }

    public string ClearedOnAnotherPath(Message m, bool silent)
    {
        var text = new StringBuilder();
        foreach (var block in m.Content)
        {
            text.Append(block);
        }

        if (m.StopReason == StopReason.Refusal)
        {
            horn("no: " + m.StopDetails?.Category?.Raw());
            if (silent)
            {
                text.Clear();
                return text.ToString();
            }

            return text.ToString(); //~ RFA015
        }

        return "";
    }

    public string FilledAgain(Message m)
    {
        var text = string.Concat(m.Content.Select(b => b.ToString()));
        if (m.StopReason == StopReason.Refusal)
        {
            text = "no: " + m.StopDetails?.Category?.Raw();
            horn(text);
            text = m.Content[0].ToString(); //~ RFA015
        }

        return text;
    }

    public string Trimmed(Message m)
    {
        var text = string.Concat(m.Content.Select(b => b.ToString()));
        if (m.StopReason == StopReason.Refusal)
        {
            text = text.Trim(); //~ RFA015
            return m.StopDetails?.Category?.Raw() + text; //~ RFA015
        }

        return text;
    }

    public string Replaced(Message m, Func<string> apologize)
    {
        var parts = m.Content.Select(b => b.ToString()).ToList();
        if (m.StopDetails is { } details)
        {
            parts = [];
            parts.Add(details.Category?.Raw() ?? apologize());
        }

        return string.Concat(parts);
    }

    public string Emptied(Message m)
    {
        var parts = m.Content.Select(b => b.ToString()).ToList();
        if (m.StopReason == StopReason.Refusal)
        {
            parts.RemoveRange(0, parts.Count);
            parts.Add("no: " + m.StopDetails?.Category?.Raw());
        }

        return string.Concat(parts);
    }

    public string CutOff(Message m)
    {
        var text = new StringBuilder();
        foreach (var block in m.Content)
        {
            text.Append(block);
        }

        switch (m.StopReason?.Value())
        {
            case StopReason.Refusal when text.Length > 0:
                text.Length = 0;
                text.Append("no, half way: " + m.StopDetails?.Category?.Raw());
                break;
            case StopReason.Refusal:
                text.Remove(0, text.Length);
                text.Append("no: " + m.StopDetails?.Category?.Raw());
                break;
            case StopReason.EndTurn:
                text.Append('.');
                break;
        }

        return text.ToString();
    }

    public void InFields(Message m)
    {
        _text = m.Content[0].ToString();
        _log.Append(m.Content[0]);
        if (m.StopReason == StopReason.Refusal)
        {
            (_text, var count) = ("no: " + m.StopDetails?.Category?.Raw(), 0);
            horn(_text + count);
            horn(_log.ToString()); //~ RFA015
        }
    }

    public async Task<string> Streamed(IAsyncEnumerable<RawMessageStreamEvent> events)
    {
        var text = new StringBuilder();
        var answer = "";
        await foreach (var e in events)
        {
            if (e.TryPickContentBlockDelta(out var block) && block.Delta.TryPickText(out var piece))
            {
                text.Append(piece.Text);
                answer += piece.Text;
            }
            else if (e.TryPickDelta(out var last) && last.Delta.StopReason == StopReason.Refusal)
            {
                text.Clear().Append("no: ");
                text.Append(last.Delta.StopDetails?.Category?.Raw());
                horn(answer); //~ RFA015
                answer = text.ToString();
                return answer;
            }
        }

        return answer;
    }

    public string OnlyWhereItWasNotRefused(Message m)
    {
        var text = new StringBuilder();
        if (m.StopReason != StopReason.Refusal)
        {
            foreach (var block in m.Content)
            {
                text.Append(block);
            }
        }
        else
        {
            text.Append("no: ").Append(m.StopDetails?.Category?.Raw());
        }

        return text.ToString();
    }

    public string GatheredInTheBranch(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            var text = new StringBuilder(m.StopDetails?.Category?.Raw());
            foreach (var block in m.Content) //~ RFA015
            {
                text.Append(block);
            }

            return text.ToString();
        }

        return "";
    }

    public string HowMuch(Message m)
    {
        var text = new StringBuilder();
        text.Append($"{m.Content.Count} blocks");
        if (m.StopReason == StopReason.Refusal)
        {
            text.Append(", no: " + m.StopDetails?.Category?.Raw());
        }

        return text.ToString();
    }
}
