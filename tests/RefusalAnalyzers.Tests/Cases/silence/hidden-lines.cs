using Anthropic.Models.Messages;

namespace Meadow;

public sealed class Gate(Action<string> ring)
{
#line hidden
    public int Map(Category c) => c switch { Category.Cyber => 1, _ => 0 };

    public bool Test(Category c) => c is Category.Cyber or Category.Bio;

    public bool Dead(Message m) => m.StopReason?.ToString() == "refusal";

    public Category Zero(Category? c) => c ?? default;

    public Category Parsed(string raw) => Enum.Parse<Category>(raw);

    public bool Near(RefusalStopDetails d) => d.Category == "frontier-llm";

    public bool Words(RefusalStopDetails d) => d.Explanation?.Contains("virus") == true;

    public bool Group(Message m) => m.StopReason?.Value() is StopReason.EndTurn or StopReason.Refusal;

    public void Content(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            ring(m.Content[0].ToString());
        }
    }

    public enum Mirror
    {
        Cyber,
        Bio,
    }
#line default

    public bool After(Message m) => m.StopReason?.ToString() == "refusal"; //~ RFA020
}
