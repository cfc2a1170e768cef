using Anthropic.Core;
using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;
using Why = Anthropic.Models.Messages.Category;

namespace Meadow;

public static class Gate
{
    public static Why Lines(Message message)
    {
        if (message.StopDetails is not { } details)
        {
            throw new ArgumentException("no refusal", nameof(message));
        }

        var why =
            details //~ RFA005
                .Category!
                .Value();
        return why;
    }

    public static string Beta(BetaRefusalStopDetails d) => d.Category!.Raw(); //~ RFA005

    public static BetaFallbackRefusalTriggerCategory Trigger(BetaFallbackRefusalTrigger t) => (BetaFallbackRefusalTriggerCategory)t.Category!; //~ RFA005

    public static Why Parameter(ApiEnum<string, Why>? wire) => wire!.Value(); //~ RFA005

    public static Why Passed(RefusalStopDetails d) => Same(d.Category!); //~ RFA005

    public static Why NotNull(ApiEnum<string, Why> wire) => Same(wire);

    public static Why InLoop(IEnumerable<RefusalStopDetails> all)
    {
        foreach (var d in all.Where(x => x.Explanation is not null))
        {
            return d.Category!.Value(); //~ RFA005
        }

        return (Why)(-1);
    }

#nullable disable
    public static Why Oblivious(RefusalStopDetails d) => d.Category.Value(); //~ RFA005

    public static Why Checked(RefusalStopDetails d)
    {
        if (d.Category is null)
        {
            throw new ArgumentException("no category", nameof(d));
        }

        return d.Category.Value();
    }
#nullable restore

    private static Why Same(Why why) => why;
}
