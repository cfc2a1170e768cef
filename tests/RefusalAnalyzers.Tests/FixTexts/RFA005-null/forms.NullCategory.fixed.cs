using System.Collections.Generic;
using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        var all = "";
        foreach (var f in new Func<RefusalStopDetails, object?>[] { A, B, C, D, E, F, G, H, I, d => J(d), K, L })
        {
            try { all += "|" + f(details); } catch (Exception e) when (e is NullReferenceException or ArgumentNullException) { all += "|!"; }
        }

        return all;
    }

    private static string A(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "c",
        Category.FrontierLlm => "f",
        null => HandleUncategorizedRefusal(details),
        _ => "o",
    };

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUncategorizedRefusal(RefusalStopDetails? details) =>
        throw new NotImplementedException("Handle refusals without a category.");

    private static object B(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber: return "c";
            case Category.FrontierLlm: return "f";
            case null: return HandleUncategorizedRefusalInB(details);
            default: return "o";
        }
    }

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static object HandleUncategorizedRefusalInB(RefusalStopDetails? details) =>
        throw new NotImplementedException("Handle refusals without a category.");

    private static object? C(RefusalStopDetails details)
    {
        Category category = details.Category!;
        return category;
    }

    private static object? D(RefusalStopDetails details) => details.Category?.Raw() + "x";

    private static object? E(RefusalStopDetails details)
    {
        var raw = details.Category!.Raw();
        return raw.Length;
    }

    private static object? F(RefusalStopDetails details) => details.Category?.Value() == Category.Cyber ? "c" : "o";

    private static object? G(RefusalStopDetails details)
    {
        if (details.Category?.Value() is Category.Cyber or Category.Bio or Category.FrontierLlm)
        {
            return "c";
        }

        return "o";
    }

    private static object? H(RefusalStopDetails details) => details.Category?.Value() == Category.FrontierLlm;

    private static object? I(RefusalStopDetails details)
    {
        var map = new Dictionary<Category, string> { [Category.Cyber] = "c", [Category.FrontierLlm] = "f" };
        return map.TryGetValue(details.Category!.Value(), out var text) ? text : "o";
    }

    private static string J(RefusalStopDetails details)
    {
        string text;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                text = "c";
                break;
            case Category.FrontierLlm:
                text = "f";
                break;
            case null:
                text = HandleUncategorizedRefusalInJ(details);
                break;
            // Whatever else.
            default:
                text = "o";
                break;
        }

        return text;
    }

    /// <summary>Handles a refusal without a category, which is a normal and permanent value.</summary>
    /// <remarks>
    /// There is no explanation either. Use the generic fallback.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleUncategorizedRefusalInJ(RefusalStopDetails? details) =>
        throw new NotImplementedException("Handle refusals without a category.");

    private static object? K(RefusalStopDetails details) => $"{details.Category?.Value()}";

    private static object? L(RefusalStopDetails details) => details.Category?.Value().ToString().Length;
}
