using Anthropic.Models.Messages;

namespace Clinic;

public sealed class Chooser
{
    private readonly List<string> _log = [];

    public Message? Response { get; set; }

    // What is chosen is given the response.
    public static void Receiver(Message m, List<Message> refused, List<Message> answered) => (m.StopReason == StopReason.Refusal ? refused : answered).Add(m);

    public static void ReceiverInALocal(Message m, List<Message> refused, List<Message> answered)
    {
        var target = m.StopReason == StopReason.Refusal ? refused : answered;
        target.Add(m);
    }

    public static Task Called(Message m, Func<Message, Task> refused, Func<Message, Task> answered) => (m.StopReason == StopReason.Refusal ? refused : answered)(m);

    public static (string, Message) Beside(Message m, string refused, Func<string, Message, (string, Message)> both) => both(m.StopReason == StopReason.Refusal ? refused : "ok", m);

    public static void OnlyItsId(Message m, List<string> refused, List<string> answered) => (m.StopReason == StopReason.Refusal ? refused : answered).Add(m.ID); //~ RFA012

    public static void AnotherResponse(Message m, Message other, List<Message> refused, List<Message> answered) => (m.StopReason == StopReason.Refusal ? refused : answered).Add(other); //~ RFA012

    public static void NeverGivenIt(Message m, List<string> refused, List<string> answered)
    {
        var target = m.StopReason == StopReason.Refusal ? refused : answered; //~ RFA012
        target.Add("x");
    }

    // A choice between constants is one.
    public static string Layer(Message m) => m.StopReason == StopReason.Refusal ? m.Content.Count == 0 ? "before output" : "during output" : "none";

    public static string LayerByAnIf(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            return m.Content.Count == 0 ? "before output" : "during output";
        }

        return "none";
    }

    public static string Language(Message m, string language) => m.StopReason == StopReason.Refusal ? language switch { "de" => "abgelehnt", _ => "declined" } : "ok";

    public static string NotOnlyConstants(Message m, string text) => m.StopReason == StopReason.Refusal ? m.Content.Count == 0 ? text : "during output" : "none"; //~ RFA012

    // A response that others may replace gives its details away all the same.
    public async Task Details(Func<RefusalStopDetails, Task> ask)
    {
        if (Response is { StopDetails: { } details })
        {
            await ask(details);
        }
    }

    public async Task DetailsBehindTheTest(Func<RefusalStopDetails, Task> ask)
    {
        if (Response?.StopReason == StopReason.Refusal && Response.StopDetails is { } details)
        {
            await ask(details);
        }
    }

    public async Task DetailsInALocal(Func<RefusalStopDetails?, Task> ask)
    {
        var details = Response?.StopDetails;
        if (Response?.StopReason == StopReason.Refusal)
        {
            await ask(details);
        }
    }

    public async Task DetailsOfAnother(Message other, Func<RefusalStopDetails?, Task> ask)
    {
        var details = other.StopDetails;
        if (Response?.StopReason == StopReason.Refusal) //~ RFA012
        {
            await ask(details);
        }
    }

    // Its text is put together like any other.
    public void Joined(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            _log.Add("declined: " + m.StopDetails);
        }
    }

    // A name reads nothing.
    public void Named(Message m)
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            _log.Add(nameof(RefusalStopDetails.Category) + " was not asked for");
        }
    }
}
