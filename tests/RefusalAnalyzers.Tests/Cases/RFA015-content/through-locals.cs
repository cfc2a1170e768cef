using Anthropic.Models.Messages;

namespace Ferry;

public sealed class Deck(Action<string> horn)
{
    public string Joined(Message m)
    {
        var text = string.Concat(m.Content.Select(b => b.ToString()));
        if (m.StopReason == StopReason.Refusal)
        {
            horn("no: " + m.StopDetails?.Category?.Raw());
            return text; //~ RFA015
        }

        return text;
    }

    public string Concatenated(Message m)
    {
        var text = "";
        foreach (var block in m.Content)
        {
            text += block.ToString();
        }

        if (m.StopReason == StopReason.Refusal)
        {
            horn("no: " + m.StopDetails?.Category?.Raw());
            return text; //~ RFA015
        }

        return text;
    }

    public void Counted(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            var content = m.Content;
            horn((content.Count == 0 ? "before any output: " : "mid-stream: ") + m.StopDetails?.Category?.Raw());
        }
    }

    public string AfterTheBranch(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn("no: " + m.StopDetails?.Category?.Raw());
        }

        return m.Content[0].ToString();
    }

    public string RightOfTheAnd(Message m)
    {
        if (m.StopReason == StopReason.Refusal && m.Content[0].TryPickText(out var text)) //~ RFA015
        {
            return text.Text + m.StopDetails?.Category?.Raw();
        }

        return "";
    }

    public string NotRefused(Message m)
    {
        if (m.StopReason != StopReason.Refusal)
        {
            return m.Content[0].ToString();
        }

        return m.StopDetails?.Category?.Raw() ?? "none";
    }
}
