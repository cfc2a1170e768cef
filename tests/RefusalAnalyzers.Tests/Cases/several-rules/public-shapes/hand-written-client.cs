// from: re-created after shapes of public code
// why: "String-typed `StopReason` properties of other models are not stop reasons"; JSON of one's own is none of the spellings either, though the SDK is referenced.
using System.Text.Json;
using System.Text.Json.Serialization;
namespace Legacy;

public sealed record WireReply(
    [property: JsonPropertyName("stop_reason")] string? StopReason,
    [property: JsonPropertyName("model")] string? Model)
{
    public bool WasDeclined => StopReason == "refusal";
}

public sealed class LegacyClient(HttpClient http, TextWriter log)
{
    public async Task<string> AskAsync(HttpRequestMessage request)
    {
        using var answer = await http.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        using var json = JsonDocument.Parse(body);
        var stop = json.RootElement.TryGetProperty("stop_reason", out var s) ? s.GetString() : null;
        if (string.Equals(stop, "refusal", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException("declined");
        }

        var reply = JsonSerializer.Deserialize<WireReply>(body)!;
        if (reply.StopReason == "refusal" || reply.WasDeclined)
        {
            log.WriteLine("declined again");
        }

        return body;
    }
}
