using System;
using System.Collections.Generic;
using Anthropic.Models.Messages;

public sealed class Sample
{
    private static readonly Dictionary<Category, Func<RefusalStopDetails, string>> s_some = new()
    {
        [Category.Cyber] = static details => "security" + details.Explanation,
        [Category.Bio] = Bio,
        [Category.FrontierLlm] = Bio,
    };

    private static readonly Dictionary<string, Action> s_all = new()
    {
        { "cyber", () => { s_log.Add("x"); } },
        { "bio", () => { s_log.Add("x"); } },
        { "frontier_llm", () => s_log.Add("x") },
        { "reasoning_extraction", () => { s_log.Add("x"); } },
        { "general_harms", () => s_log.Add("x") },
    };

    private static readonly List<string> s_log = [];

    private readonly string _name = "desk";

    public static string Run(RefusalStopDetails details)
    {
        s_log.Clear();
        if (details.Category?.Raw() is { } raw && s_all.TryGetValue(raw, out var action))
        {
            action();
        }

        return (details.Category is { } category && s_some.TryGetValue(category.Value(), out var handler) ? handler(details) : "other")
            + new Sample().Instance(details) + string.Join(";", s_log);
    }

    private static string Bio(RefusalStopDetails details) => "bio" + details.Explanation;

    private string Instance(RefusalStopDetails details)
    {
        var map = new Dictionary<Category, Func<int, string>>
        {
            [Category.Cyber] = n => "other",
            [Category.Bio] = n =>
            {
                var text = _name + n;
                return text;
            },
            [Category.FrontierLlm] = m =>
            {
                var text = _name + m;
                return text;
            },
        };
        return details.Category is { } category && map.TryGetValue(category.Value(), out var handler) ? handler(1) : "none";
    }
}
