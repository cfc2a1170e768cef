// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Adapter.Loop;

public sealed class AgentLoop(Func<Message, Task<Message>> next)
{
    private bool _done;

    // statement, two named
    public void Step(Message m)
    {
        switch (m.StopReason?.Value()) //~ RFA013
        {
            case StopReason.EndTurn: _done = true; break;
            case StopReason.ToolUse: _done = false; break;
        }
    }

    // one named
    public void Tool(Message m)
    {
        switch (m.StopReason?.Value())
        {
            case StopReason.ToolUse: _done = false; break;
            default: _done = true; break;
        }
    }

    // Refusal named, hands the response on
    public async Task<Message> Full(Message m)
    {
        switch (m.StopReason?.Value())
        {
            case StopReason.EndTurn: _done = true; return m;
            case StopReason.PauseTurn: return await next(m);
            case StopReason.Refusal: return m;
            default: return m;
        }
    }

    // labels with patterns
    public int Patterns(StopReason r)
    {
        switch (r) //~ RFA013
        {
            case StopReason.EndTurn or StopReason.StopSequence: return 1;
            case StopReason.MaxTokens: return 2;
            default: return 0;
        }
    }

    // the governing ApiEnum becomes a string: still a stop reason
    public int Text(Message m)
    {
        switch (m.StopReason?.Raw()) //~ RFA013
        {
            case "end_turn": return 1;
            case "tool_use": return 2;
            default: return 0;
        }
    }

    // "Where earlier code in the method has already left for a value (a guard `if`) … need not name it"
    public int AfterGuard(Message m)
    {
        if (m.StopReason == StopReason.Refusal) return -1;
        switch (m.StopReason?.Value())
        {
            case StopReason.EndTurn: return 1;
            case StopReason.MaxTokens: return 2;
            default: return 0;
        }
    }

    // an enclosing condition excludes it
    public int Enclosed(StopReason r)
    {
        if (r != StopReason.Refusal)
        {
            switch (r)
            {
                case StopReason.EndTurn: return 1;
                case StopReason.MaxTokens: return 2;
                default: return 0;
            }
        }

        return -1;
    }

    // only null and a catch-all
    public int NullOnly(StopReason? r)
    {
        switch (r)
        {
            case null: return 0;
            default: return 1;
        }
    }

    public bool Done => _done;
}
