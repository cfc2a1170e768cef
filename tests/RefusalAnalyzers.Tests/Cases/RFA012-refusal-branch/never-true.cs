// from: someone who had read only what the rules promise
// why: "None: text that as the program compares it is never true (`Raw() == "Refusal"` is RFA023)"
using Anthropic;
using Anthropic.Models.Messages;
namespace Surveys;

public sealed class SurveyCoder(AnthropicClient client)
{
    private readonly List<string> _open = [];

    public async Task CodeAsync(string answer, MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason?.Raw() == "Refusal") //~ RFA023
        {
            _open.Add(answer);
            return;
        }

        if (message.StopReason?.ToString() == "refusal") //~ RFA020
        {
            throw new InvalidOperationException("declined");
        }
    }

    public async Task CodeConvertedAsync(string answer, MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == "REFUSAL") //~ RFA023
        {
            _open.Add(answer);
        }
    }

    public void CodeBoxed(string answer, Message message)
    {
        if (object.Equals(message.StopReason, "refusal")) //~ RFA026
        {
            _open.Add(answer);
        }
    }

    public async Task CodeIgnoringCaseAsync(string answer, MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (string.Equals("Refusal", message.StopReason?.Raw(), StringComparison.OrdinalIgnoreCase)) //~ RFA012
        {
            _open.Add(answer);
        }
    }
}
