// from: re-created after shapes of public code
// why: RFA028 "An ApiEnum category … formatted as an object (interpolation …)": `?? "text"` is still an ApiEnum; the text converts to it.
using Anthropic.Models.Beta.Messages;
using Stable = Anthropic.Models.Messages;
namespace Audit;

public sealed record Finding(string Limitation);

public sealed class FileAudit
{
    public string Review(Stable.Message reply)
    {
        if (reply.StopReason == "refusal")
        {
            throw new InvalidOperationException(
                $"not reviewed ({reply.StopDetails?.Category ?? "unspecified"})"); //~ RFA028
        }

        return string.Concat(reply.Content.Select(b => b.Value).OfType<Stable.TextBlock>().Select(b => b.Text));
    }

    public Finding? Deep(BetaMessage reply, string file)
    {
        if (reply.StopReason == "refusal")
        {
            var topic = reply.StopDetails?.Category ?? "unspecified";
            return new Finding($"{file} was declined (policy: {topic})"); //~ RFA028
        }

        return null;
    }
}
