// option: dotnet_diagnostic.RFA040.severity = suggestion
using Anthropic.Models.Messages;

namespace Map;

public sealed class Dispatches(TextWriter log)
{
    private int _count;

    public string Statement(RefusalStopDetails details)
    {
        switch (details.Category?.Value()) //~ RFA003 RFA040 "cyber, general_harms → Cyber(details); bio → log.WriteLine("
        {
            case Category.Cyber:
                return Cyber(details);
            case Category.Bio:
                log.WriteLine("bio");
                return "bio";
            case Category.FrontierLlm:
                ModelDesk(details);
                break;
            case Category.GeneralHarms:
                goto case Category.Cyber;
            default:
                log.WriteLine("other");
                break;
        }

        return "rest";
    }

    public void Silent(Category category)
    {
        switch (category) //~ RFA001 RFA003 RFA004 RFA040 "bio → break; frontier_llm, reasoning_extraction, general_harms, unknown → skipped"
        {
            case Category.Cyber:
                _count++;
                break;
            case Category.Bio:
                break;
        }
    }

    public static int Throws(Category? category) => category switch //~ RFA001 RFA003 RFA004 RFA040 "frontier_llm, reasoning_extraction, general_harms, null, unknown → throws"
    {
        Category.Cyber => 1,
        Category.Bio => 2,
    };

    public async Task AwaitedAsync(RefusalStopDetails details)
    {
        switch (details.Category?.Value()) //~ RFA040 "frontier_llm → ModelAsync(details)"
        {
            case Category.Cyber or Category.Bio:
            case Category.ReasoningExtraction:
            case Category.GeneralHarms:
                await OtherAsync(details);
                break;
            case Category.FrontierLlm:
                await ModelAsync(details);
                break;
            case null:
            default:
                throw new InvalidOperationException("no category");
        }
    }

    public string Chain(Category? category)
    {
        if (category == Category.Cyber) //~ RFA001 RFA003 RFA040 "frontier_llm, reasoning_extraction, general_harms, null, unknown → else"
        {
            return "security";
        }
        else if (category == Category.Bio)
        {
            return "science";
        }
        else
        {
            return "other";
        }
    }

    public string Guards(Message message)
    {
        if (message.StopDetails?.Category == Category.Cyber) //~ RFA003 RFA040 "frontier_llm → ModelDesk(message); reasoning_extraction, general_harms, null, unknown → after"
        {
            return "security";
        }

        if (message.StopDetails?.Category == "frontier_llm") return ModelDesk(message);
        if (message.StopDetails?.Category == "bio") return "science";
        log.WriteLine(message.ID);
        return "other";
    }

    public static string Conditional(Category category) =>
        category == Category.Cyber ? "security" : category == Category.FrontierLlm ? "models" : "other"; //~ RFA003 RFA040 "bio, reasoning_extraction, general_harms, unknown → else"

    public static readonly Dictionary<string, Func<RefusalStopDetails, string>> Handlers = new() //~ RFA001 RFA003 RFA040 "frontier_llm, general_harms, unknown → no entry"
    {
        ["cyber"] = Cyber,
        ["bio"] = static details => details.Explanation ?? "",
        ["reasoning_extraction"] = Cyber,
    };

    public static string Excluded(Category category) => category switch //~ RFA040 "→ not Category.FrontierLlm"
    {
        not Category.FrontierLlm => "all the others",
        _ => "models",
    };

    public static string Whole(RefusalStopDetails details) => details.Category?.Value() switch //~ RFA010 RFA040 "cyber, bio, frontier_llm, reasoning_extraction, general_harms, null, unknown → _"
    {
        _ => "declined",
    };

    public string Property
    {
        get
        {
            return Kind switch //~ RFA003 RFA040 "unknown → var other"
            {
                Category.Cyber => "security",
                Category.FrontierLlm => "models",
                var other => other.ToString(),
            };
        }
    }

    public Category Kind { get; init; }

    public string Nested()
    {
        return Local(Kind);

        string Local(Category category) => category switch //~ RFA003 RFA040
        {
            Category.Cyber => "security",
            Category.FrontierLlm => "models",
            _ => "other",
        };
    }

    private static string Cyber(RefusalStopDetails details) => details.Explanation ?? "";
    private static string ModelDesk(object details) => details.ToString()!;
    private static Task ModelAsync(RefusalStopDetails details) => Task.CompletedTask;
    private static Task OtherAsync(RefusalStopDetails details) => Task.CompletedTask;
}
