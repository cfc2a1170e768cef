// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Gateway.Content;

public sealed class ContentReader(TextWriter log)
{
    private static string Text(IReadOnlyList<ContentBlock> blocks) => string.Concat(blocks.Select(b => b.Value).OfType<TextBlock>().Select(t => t.Text));

    // "the content of a refused response is used in a refusal branch"
    public string Used(Message m)
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            return Text(m.Content); //~ RFA015
        }

        return Text(m.Content);
    }

    // category read, content used all the same
    public string UsedWithCategory(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            log.WriteLine(m.StopDetails?.Category?.Raw());
            return Text(m.Content); //~ RFA015
        }

        return "";
    }

    // after the branch that left
    public string After(Message m)
    {
        if (m.StopReason == StopReason.Refusal) throw new InvalidOperationException(m.StopDetails?.Category?.Raw());
        return Text(m.Content);
    }

    // the else side
    public string Else(Message m)
    {
        if (m.StopReason == StopReason.Refusal) { log.WriteLine(m.StopDetails?.Category?.Raw()); return ""; }
        else { return Text(m.Content); }
    }

    // "`Content.Count == 0` and `Content.Any()` tell the layers apart: no RFA015"
    public string Layer(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            var early = m.Content.Count == 0;
            return (early ? "early " : "late ") + m.StopDetails?.Category?.Raw();
        }

        return "";
    }

    public string LayerAny(Message m) => m.StopReason == StopReason.Refusal ? $"{m.Content.Any()} {m.StopDetails?.Category?.Raw()}" : "";

    // the content of another response
    public string Other(Message m, Message previous)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            log.WriteLine(m.StopDetails?.Category?.Raw());
            return Text(previous.Content);
        }

        return "";
    }

    // guard form
    public string Guard(Message m)
    {
        if (m.StopReason != StopReason.Refusal) return Text(m.Content);
        log.WriteLine(m.StopDetails?.Category?.Raw());
        return Text(m.Content); //~ RFA015
    }

    // in an arm
    public string Arm(Message m) => m.StopReason?.Value() switch
    {
        StopReason.Refusal => m.StopDetails?.Category?.Raw() + Text(m.Content), //~ RFA015
        StopReason.MaxTokens => Text(m.Content) + "…",
        _ => Text(m.Content),
    };

    // what was cut off may be shown, what was refused may not
    public string Partial(Message m)
    {
        if (m.StopReason?.Value() is StopReason.MaxTokens or StopReason.Refusal) return Text(m.Content); //~ RFA012 RFA015
        return "";
    }

    // details found
    public string Details(Message m) => m.StopDetails is { } d ? d.Category?.Raw() + Text(m.Content) : ""; //~ RFA015

    // a foreach over it
    public void Each(Message m)
    {
        if (m.StopReason == "refusal")
        {
            log.WriteLine(m.StopDetails?.Category?.Raw());
            foreach (var block in m.Content) log.WriteLine(block.Type); //~ RFA015
        }
    }
}
