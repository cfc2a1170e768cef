// from: someone who had read only what the rules promise
// why: "or a `ToString()` whose text is shown, stored, returned, used as a key or given to a call (a constructor and an initializer included; through a local: at the `ToString()`, once)"
using Anthropic;
using Anthropic.Models.Messages;
namespace Shown;

public sealed record Entry(string Id, string? Stop)
{
    public string? Category { get; init; }
}

public sealed class Statistics(IAnthropicClient client)
{
    private readonly Dictionary<string, int> _counts = [];
    private readonly List<Entry> _entries = [];
    private string? _last;

    public async Task ConstructorAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        _entries.Add(new Entry(message.ID, message.StopReason?.ToString())); //~ RFA028
    }

    public async Task InitializerAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        _entries.Add(new Entry(message.ID, message.StopReason)
        {
            Category = message.StopDetails?.Category?.ToString(), //~ RFA028
        });
    }

    public async Task KeyAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        var times = 1;
        _counts[message.StopReason?.ToString() ?? "none"] = times; //~ RFA028
        _counts[message.StopReason?.Raw() ?? "none"] = times;
    }

    public async Task StoredAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        _last = message.StopReason?.ToString(); //~ RFA028
    }

    public async Task<string?> LocalAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        var stop = message.StopReason?.ToString(); //~ RFA028
        _last = stop;
        return stop;
    }

    public string? Last(Message message) => _last ?? message.StopReason?.ToString(); //~ RFA028

    public static async Task WriteAsync(Message message, TextWriter writer) => await writer.WriteLineAsync(message.StopReason?.ToString()); //~ RFA028
}
