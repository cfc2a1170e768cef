// from: someone who had read only what the rules promise
// why: "Text against "refusal": Raw() … with any StringComparison, StringComparer.Equals, string.Compare(…) == 0"
using Anthropic;
using Anthropic.Models.Messages;
namespace Parcels;

public sealed class LabelWorker(IAnthropicClient client, TextWriter journal)
{
    private int _declined;

    public async Task ByComparerAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var message = await client.Messages.Create(request, cancel);
        if (StringComparer.OrdinalIgnoreCase.Equals(message.StopReason?.Raw(), "refusal")) //~ RFA012
        {
            journal.WriteLine("label declined");
        }
    }

    public async Task ByCompareAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var message = await client.Messages.Create(request, cancel);
        if (string.Compare(message.StopReason?.Raw(), "refusal", StringComparison.OrdinalIgnoreCase) == 0) //~ RFA012
        {
            _declined++;
        }
    }

    public async Task ByCompareGuardAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var message = await client.Messages.Create(request, cancel);
        if (string.Compare("refusal", message.StopReason?.Raw(), ignoreCase: true) != 0) //~ RFA012
        {
            return;
        }

        _declined++;
        journal.WriteLine("label declined");
    }

    public async Task ByComparerLookingAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var message = await client.Messages.Create(request, cancel);
        if (StringComparer.Ordinal.Equals("refusal", message.StopReason?.Raw()))
        {
            journal.WriteLine("label declined: " + message.StopDetails?.Category?.Raw());
        }
    }

    // Sorted after "refusal": stop_sequence and tool_use.
    public void After(Message message)
    {
        if (string.Compare(message.StopReason?.Raw(), "refusal", StringComparison.Ordinal) > 0)
        {
            _declined++;
        }
    }

    public int Declined => _declined;
}
