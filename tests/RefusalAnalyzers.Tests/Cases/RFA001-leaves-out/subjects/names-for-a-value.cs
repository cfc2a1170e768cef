// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Pond;

public sealed class Box
{
    public Category Why { get; set; }

    public Category First { get; init; }
}

public sealed class Reeds(Func<string> other, Func<Category> next)
{
    private readonly Category _first = next();
    private Category _now = next();

    // A pattern's variable that is written is a variable like any other.
    public int Rewritten(RefusalStopDetails d)
    {
        if (d.Category?.Value() is not { } c) return 0;
        if (d.Category?.Value() == Category.FrontierLlm) return 1;
        c = next();
        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001
    }

    public int NotRewritten(RefusalStopDetails d)
    {
        if (d.Category?.Value() is not { } c) return 0;
        if (d.Category?.Value() == Category.FrontierLlm) return 1;
        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
    }

    public int Settable(Box box)
    {
        var c = box.Why;
        if (c == Category.FrontierLlm) return 1;
        return box.Why switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001
    }

    public int OnlyInitialized(Box box)
    {
        var c = box.First;
        if (c == Category.FrontierLlm) return 1;
        return box.First switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
    }

    public int ReadOnlyField()
    {
        var c = _first;
        if (c == Category.FrontierLlm) return 1;
        return _first switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
    }

    public int Field()
    {
        var c = _now;
        if (c == Category.FrontierLlm) return 1;
        return _now switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001
    }

    public int Element((Category Why, int N) pair)
    {
        var c = pair.Why;
        if (c == Category.FrontierLlm) return 1;
        return pair.Why switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
    }

    public int WrittenElement((Category Why, int N) pair)
    {
        var c = pair.Why;
        pair.Why = next();
        if (c == Category.FrontierLlm) return 1;
        return pair.Why switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001
    }

    // What a local function reads, whoever calls it or hands it on reads.
    public void Called(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm: Tell(); break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms: Tell(); break;
            default: break;
        }

        void Tell() => Console.WriteLine(c);
    }

    public void HandedOn(Category c, Action<Action> run)
    {
        switch (c)
        {
            case Category.FrontierLlm: run(Tell); break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms: run(Tell); break;
            default: break;
        }

        void Tell() => Console.WriteLine(c);
    }

    public void CalledAndBlind(Category c)
    {
        switch (c) //~ RFA010
        {
            case Category.FrontierLlm: Tell(); break;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms: Tell(); break;
            default: break;
        }

        void Tell() => Console.WriteLine();
    }

    public bool Trimmed(RefusalStopDetails d) => d.Category?.Raw().Trim().ToLowerInvariant() == "frontier-llm"; //~ RFA023

    public bool Cut(RefusalStopDetails d) => d.Category?.Raw().Substring(1) == "frontier-llm";

    public bool AsJson(RefusalStopDetails d) => d.Category!.Json.GetRawText() == "frontier-llm"; //~ RFA005

    public bool AsText(RefusalStopDetails d) => d.Category?.Json.GetString() == "frontier-llm"; //~ RFA023

    public bool StillQuoted(RefusalStopDetails d) => d.Category?.ToString().TrimStart() == "cyber"; //~ RFA020

    public bool StillQuotedAtTheEnd(RefusalStopDetails d) => d.Category?.ToString().TrimEnd() == "cyber"; //~ RFA020

    public bool Unquoted(RefusalStopDetails d) => d.Category?.ToString().TrimStart('"').TrimEnd('"') == "cyber";

    public int PutTogether(string prefix, string name) => (prefix + name) switch { "cyber" => 1, "bio" => 2, _ => 0 };

    public int Interpolated(string name) => $"{name}" switch { "cyber" => 1, "bio" => 2, _ => 0 };

    public bool Decides(RefusalStopDetails d)
    {
        if (d.Explanation is { } text)
        {
            return text.Contains("weights"); //~ RFA024
        }

        return false;
    }

    public bool DecidesOverAnother(RefusalStopDetails d)
    {
        if (d.Explanation is { } text)
        {
            text = other();
            return text.Contains("weights");
        }

        return false;
    }
}
