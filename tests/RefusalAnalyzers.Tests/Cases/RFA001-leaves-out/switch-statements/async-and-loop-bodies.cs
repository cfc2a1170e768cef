using Anthropic.Models.Messages;

namespace Helpdesk;

public sealed class Pump(Func<string, Task> send)
{
    public async Task DrainAsync(IEnumerable<Category?> reasons, CancellationToken cancel)
    {
        foreach (var reason in reasons)
        {
            switch (reason) //~ RFA001
            {
                case Category.Cyber:
                    await send("c");
                    continue;
                case Category.Bio:
                    await Task.Delay(10, cancel);
                    continue;
                case Category.ReasoningExtraction:
                    return;
                case Category.GeneralHarms:
                    throw new OperationCanceledException(cancel);
                default:
                    break;
            }
        }
    }
}
