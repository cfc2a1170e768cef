// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public sealed record Ticket(string Queue, int Priority, string? Note = null);

public interface IMetrics { void Count(string name, string? tag = null); }

public sealed class SupportBot(IMetrics metrics, TextWriter log)
{
    private static readonly Ticket s_default = new("triage", 3);

    // Complete, with records, an early exit for null and a log line in one arm.
    public Ticket Route(RefusalStopDetails? details)
    {
        if (details?.Category?.Value() is not { } category) return s_default;
        return category switch
        {
            Category.Cyber => new("security", 1),
            Category.Bio => new("science", 1),
            Category.FrontierLlm => new("models", 2),
            Category.ReasoningExtraction => new("prompts", 3),
            Category.GeneralHarms => new("policy", 2, "escalate"),
            _ => s_default,
        };
    }

    // Every member the same ticket (another Note), only the priority of FrontierLlm differs.
    public Ticket Priority(Category? c) => c switch
    {
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => new("triage", 1),
        Category.FrontierLlm => new("triage", 2),
        _ => new("triage", 1),
    };

    // Metrics by category: a tag that differs by member, and one that has no tag.
    public void Count(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: metrics.Count("refused", "cyber"); break;
            case Category.Bio: metrics.Count("refused", "bio"); break;
            case Category.FrontierLlm: metrics.Count("refused", "models"); break;
            case Category.ReasoningExtraction: metrics.Count("refused", "prompts"); break;
            case Category.GeneralHarms: metrics.Count("refused", "policy"); break;
            default: metrics.Count("refused"); break;
        }
    }

    // One call for every category: RFA010, whatever the default writes.
    public void Log(Category? c)
    {
        switch (c) //~ RFA010
        {
            case Category.Cyber:
            case Category.Bio:
                log.WriteLine("Declined.");
                break;
            case Category.FrontierLlm:
            {
                log.WriteLine("Declined.");
                break;
            }
            case Category.ReasoningExtraction:
            case Category.GeneralHarms:
                log.WriteLine(@"Declined.");
                break;
            default:
                log.WriteLine("Unknown.");
                break;
        }
    }

    // The first two get a ticket, the others fall out of the switch: FrontierLlm is left out.
    public void Escalate(Category? c, List<Ticket> queue)
    {
        switch (c) //~ RFA001 RFA003 RFA004
        {
            case Category.Cyber:
                queue.Add(new("security", 1));
                break;
            case Category.Bio:
                queue.Add(new("science", 1));
                break;
        }
    }

    // A membership question before a complete switch.
    public string Title(Category? c)
    {
        var urgent = c == Category.Bio;
        var title = c switch
        {
            Category.Cyber => "Security", Category.Bio => "Science", Category.FrontierLlm => "Models",
            Category.ReasoningExtraction => "Prompts", Category.GeneralHarms => "Policy", _ => "Other",
        };
        return urgent ? title + "!" : title;
    }
}
