using System.Net;
using System.Text;

namespace Pitfalls;

/// <summary>Answers in place of the API, every time the same.</summary>
internal sealed class Api(string stop, string details) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var asked = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var streams = asked.Contains("\"stream\":true", StringComparison.Ordinal);
        return new(HttpStatusCode.OK)
        {
            RequestMessage = request,
            Content = new StringContent(streams ? Events() : Message($"\"{stop}\"", details), Encoding.UTF8, streams ? "text/event-stream" : "application/json"),
        };
    }

    private string Events() =>
        Event("message_start", """{"type":"message_start","message":""" + Message("null", "null") + "}")
        + Event("message_delta", $$"""{"type":"message_delta","usage":{"output_tokens":0},"delta":{"stop_reason":"{{stop}}","stop_sequence":null,"stop_details":""" + details + "}}")
        + Event("message_stop", """{"type":"message_stop"}""");

    private static string Event(string name, string data) => $"event: {name}\ndata: {data}\n\n";

    private static string Message(string stop, string details) =>
        $$$"""{"id":"msg_1","type":"message","role":"assistant","model":"claude-opus-5-5","content":[],"stop_reason":{{{stop}}},"stop_sequence":null,"stop_details":{{{details}}},"usage":{"input_tokens":1,"output_tokens":0}}""";
}
