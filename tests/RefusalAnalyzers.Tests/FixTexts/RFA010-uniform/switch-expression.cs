using System.Threading.Tasks;
using Anthropic.Models.Messages;

public static class Sample
{
    private const string Support = "support";

    public static async Task<string> Run(RefusalStopDetails details) =>
        All(details) + Some(details) + CatchAll(details.Category?.Value()) + await Wait(details) + Open(details) + OneLine(details) + new Desk().Ask(new Message2 { StopDetails = details });

    private static string All(RefusalStopDetails details) => details.Category?.Value() switch
    {
        // Security work is refused as well.
        Category.Cyber => "declined", // as all are
        Category.Bio or Category.FrontierLlm => "declined",
        null => "none",
        _ => "declined",
    };

    private static string Some(RefusalStopDetails details)
    {
        return details.Category?.Value() switch
        {
            Category.Cyber or
            Category.FrontierLlm => string.Join(
                ", ",
                "verify",
                Support),
            Category.Bio => "life science",
            _ => "declined"
        };
    }

    private static int CatchAll(Category? category) => category switch
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        Category.FrontierLlm => 3,
        _ => 3,
    };

    private static async Task<string> Wait(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => await AskAsync(1),
        Category.FrontierLlm => await AskAsync(1),
        _ => "no",
    };

    private static string Open(RefusalStopDetails details) => (details.Category ?? "bio").Value() switch
    {
        Category.Cyber or Category.Bio or Category.FrontierLlm => "a",
        Category.ReasoningExtraction or Category.GeneralHarms => "a",
    };

    private static string OneLine(RefusalStopDetails details) => details.Category?.Raw() switch { "cyber" or "frontier_llm" => "x", _ => "y" };

    private static Task<string> AskAsync(int number) => Task.FromResult("asked " + number);
}

public sealed class Message2
{
    public RefusalStopDetails? StopDetails { get; init; }
}

public sealed class Desk
{
    private int _asked;

    public int Ask(Message2 message) => message.StopDetails?.Category?.Value() switch
    {
        Category.Cyber => ++_asked,
        Category.Bio => ++_asked,
        _ => ++_asked,
    };
}
