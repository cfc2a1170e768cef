// from: someone who had read only what the rules promise
// why: "Text against "refusal": `Raw()`, the string conversion … the constant on either side"
using Anthropic;
using Anthropic.Models.Messages;
namespace Recipes;

internal static class WireNames
{
    public const string EndTurn = "end_turn";
    public const string Refusal = "refusal";
    public const string Prefix = "refus";
    public const string Joined = Prefix + "al";
}

public sealed class RecipeImport(IAnthropicClient client)
{
    private readonly List<string> _skipped = [];

    public async Task OneAsync(string name, MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == WireNames.Refusal) //~ RFA012
        {
            _skipped.Add(name);
        }
    }

    public async Task JoinedAsync(string name, MessageCreateParams request)
    {
        const string refusal = WireNames.Joined;
        var message = await client.Messages.Create(request);
        if (refusal == message.StopReason) //~ RFA012
        {
            _skipped.Add(name);
        }
    }

    public async Task EqualsAsync(string name, MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason?.Equals(WireNames.Refusal) ?? false) //~ RFA012
        {
            _skipped.Add(name);
        }
    }

    public async Task OtherConstantAsync(string name, MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == WireNames.EndTurn)
        {
            _skipped.Add(name);
        }
    }

    public async Task LooksAsync(string name, MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (WireNames.Refusal.Equals(message.StopReason?.Raw(), StringComparison.Ordinal))
        {
            _skipped.Add($"{name}: {message.StopDetails?.Category?.Raw()}");
        }
    }
}
