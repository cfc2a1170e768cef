using Anthropic.Models.Messages;

namespace Ferry;

public sealed class Deck(Action<string> horn)
{
    public bool Returned(Message m) =>
        m.StopReason == StopReason.Refusal && m.Content[0].ToString() == "no" && m.StopDetails?.Category == Category.Bio; //~ RFA015

    public bool Negated(Message m) => !(m.StopReason == StopReason.Refusal && m.Content.First().ToString() == "no"); //~ RFA015

    public bool OneOfTwo(Message m) => m.StopReason == StopReason.MaxTokens || (m.StopDetails is not null && m.Content[0].ToString() == "no"); //~ RFA015

    public int Filtered(List<Message> all) => all.Count(m => m.StopReason == StopReason.Refusal && m.Content[0].ToString() == "no"); //~ RFA015

    public bool Before(Message m) => m.Content[0].ToString() == "no" && m.StopReason == StopReason.Refusal && m.StopDetails?.Category == Category.Bio;

    public void AskedBefore(Message m)
    {
        if (m.Content.Count > 0 && m.Content[0].TryPickText(out var text) && m.StopReason == StopReason.Refusal)
        {
            horn(text.Type + m.StopDetails?.Category?.Raw());
        }
    }

    public bool NotRefused(Message m) => m.StopReason != StopReason.Refusal && m.Content[0].ToString() == "no";

    public bool RefusedOrOther(Message m, bool other) => (m.StopReason == StopReason.Refusal || other) && m.Content[0].ToString() == "no";

    public bool HowMuch(Message m) => m.StopReason == StopReason.Refusal && m.Content.Count > 0;

    public bool OfAnother(Message m, Message earlier) => m.StopReason == StopReason.Refusal && earlier.Content[0].ToString() == "no";

    public string Named(Message m) => m.StopReason == StopReason.Refusal
        ? m.StopDetails?.Category?.Raw() + nameof(m.Content) + nameof(m.Content.Count)
        : "";

    public string ThereAtAll(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn("no: " + m.StopDetails?.Category?.Raw());
            return m.Content is null || null == m.Content ? "none" : m.Content is not null && m.Content?.Count > 0 ? "some" : "";
        }

        return m.Content?[0].ToString() ?? "";
    }
}
