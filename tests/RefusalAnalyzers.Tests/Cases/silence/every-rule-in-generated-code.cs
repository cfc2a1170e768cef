// generated: true
#nullable enable
using System;
using Anthropic.Models.Messages;

namespace Meadow;

public enum Mirror
{
    Cyber,
    Bio,
}

public sealed class Gate(Action<string> ring)
{
    public int Number(Category c) => (int)c;

    public bool Dead(Message m) => m.StopReason?.ToString() == "refusal";

    public bool Never(RefusalStopDetails d) => Equals(d.Category, Category.Bio);

    public Category Zero(Category? c) => c ?? default;

    public Category Parsed(string raw) => Enum.Parse<Category>(raw);

    public bool Near(RefusalStopDetails d) => d.Category == "frontier-llm";

    public bool Words(RefusalStopDetails d) => d.Explanation?.Contains("virus") == true;

    public bool Group(Message m) => m.StopReason?.Value() is StopReason.EndTurn or StopReason.Refusal;

    public int Map(StopReason r) => r switch { StopReason.EndTurn => 1, StopReason.ToolUse => 2, _ => 0 };

    public Category Thrown(RefusalStopDetails d) => (Category)d.Category!;

    public void Content(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            ring(m.Content[0].ToString());
        }
    }
}
