// from: someone who had read only what the rules promise
// why: "a `bool` function or property … of one expression or one `return` in the same file"
using Anthropic;
using Anthropic.Models.Messages;
namespace Radio;

internal static class MessageExtensions
{
    extension(Message message)
    {
        public bool WasRefused => message.StopReason?.Value() == StopReason.Refusal;

        public bool WasCutOrRefused() => message.StopReason?.Raw() is "refusal" or "max_tokens";

        public string? RefusalCategory => message.StopDetails?.Category?.Raw();

        public string FirstLine => message.ID.Split('_')[0];
    }
}

public sealed class Announcer(IAnthropicClient client, Action<string> speak)
{
    public async Task NewsAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.WasRefused) //~ RFA012
        {
            speak("No news from this desk.");
        }
    }

    public async Task WeatherAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (!message.WasCutOrRefused()) //~ RFA012
        {
            speak(message.FirstLine);
            return;
        }

        speak("No weather from this desk.");
    }

    public async Task TrafficAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.WasRefused)
        {
            speak("No traffic from this desk: " + (message.RefusalCategory ?? "no reason"));
        }
    }
}
