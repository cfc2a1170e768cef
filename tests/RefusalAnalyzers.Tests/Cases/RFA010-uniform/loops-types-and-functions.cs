// from: mutants that no other case noticed
using System.Collections;
using Anthropic.Models.Messages;

namespace Quay;

public record Boat(int Length);

public sealed record Ferry(int Length, int Cars) : Boat(Length);

public sealed class Both : IEnumerable<int>, IAsyncEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() => throw new InvalidOperationException();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken cancellation = default) => throw new InvalidOperationException();
}

public sealed class Pier(Action<int> ring)
{
    public Action Asynchronous(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm: return async () => { ring(1); };
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms: return () => { ring(1); };
            default: return () => { };
        }
    }

    public bool MatchedType(Category c, object boat)
    {
        switch (c)
        {
            case Category.FrontierLlm: return boat is Boat { Length: > 3 };
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms: return boat is Ferry { Length: > 3 };
            default: return false;
        }
    }

    public async Task Loops(Category c, Both all)
    {
        switch (c)
        {
            case Category.FrontierLlm: foreach (var one in all) { ring(one); } break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms: await foreach (var one in all) { ring(one); } break;
            default: break;
        }
    }

    public void LoopVariables(Category c, int[] all)
    {
        switch (c) //~ RFA010
        {
            case Category.FrontierLlm: foreach (var one in all) { ring(one); } break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms: foreach (var other in all) { ring(other); } break;
            default: break;
        }
    }

    public void NestedLoopVariables(Category c, int[] all)
    {
        switch (c)
        {
            case Category.FrontierLlm: foreach (var one in all) { foreach (var two in all) { ring(one); } } break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                foreach (var one in all) { foreach (var two in all) { ring(two); } } break;
            default: break;
        }
    }

    public void Handlers(Category c)
    {
        switch (c) //~ RFA010
        {
            case Category.FrontierLlm: try { ring(1); } catch (Exception e) { ring(e.HResult); } break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms: try { ring(1); } catch (Exception f) { ring(f.HResult); } break;
            default: break;
        }
    }

    public void Whiles(Category c, Func<bool> more)
    {
        switch (c)
        {
            case Category.FrontierLlm: while (more()) { ring(1); } break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms: do { ring(1); } while (more()); break;
            default: break;
        }
    }
}
