using Anthropic.Models.Messages;

/// <summary>Branches that are one value, for which there is no place before.</summary>
public static class Sample
{
    public static async Task<string> Run(Message message)
    {
        var log = new List<string>();
        log.Add(Arm(message));
        log.Add(OneLine(message));
        log.Add(Side(message));
        log.Add(OtherSide(message) ?? "nothing");
        log.Add(OfTheResponse(message));
        log.Add(await WaitAsync(message));
        try
        {
            log.Add(Thrown(message).ToString());
            log.Add(Checked(message));
        }
        catch (InvalidOperationException e)
        {
            log.Add(e.Message);
        }

        return string.Join(",", log);
    }

    private static string Apology() => "sorry";

    private static Task<string> AskAgainAsync(string how) => Task.FromResult("again " + how);

    private static string Arm(Message message) => message.StopReason?.Value() switch
    {
        StopReason.EndTurn => "done",
        // Not their fault.
        StopReason.Refusal => Apology(), // so far
        _ => "other",
    };

    private static string OneLine(Message message) => message.StopReason == StopReason.Refusal ? Apology() : "fine";

    private static string Side(Message message)
    {
        var text = message.StopReason?.Value() is StopReason.Refusal
            ? Apology()
            : message.StopReason?.Raw() ?? "none";
        return text;
    }

    private static string? OtherSide(Message message) =>
        message.StopReason != StopReason.Refusal
            ? null
            : Apology().ToUpperInvariant();

    private static string OfTheResponse(Message message) => message.StopReason?.Value() switch
    {
        StopReason.Refusal => string.Concat("declined: ", message.Usage?.OutputTokens),
        _ => "other",
    };

    private static async Task<string> WaitAsync(Message message) => message.StopReason?.Value() switch
    {
        StopReason.Refusal => await AskAgainAsync("loudly"),
        _ => "other",
    };

    private static int Thrown(Message message) => message.StopReason?.Value() switch
    {
        StopReason.EndTurn => 1,
        StopReason.Refusal => throw new InvalidOperationException("thrown"),
        _ => 0,
    };

    private static string Checked(Message message) =>
        message.StopReason == StopReason.Refusal ? throw new InvalidOperationException("checked") : "fine";
}
