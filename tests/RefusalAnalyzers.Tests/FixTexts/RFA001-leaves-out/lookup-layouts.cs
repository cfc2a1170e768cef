using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using Anthropic.Models.Messages;

public class Sample
{
    private static readonly Dictionary<Category, Func<RefusalStopDetails, string>> s_handlers = new()
    {
        [Category.Cyber] = static d => "c",
        [Category.Bio] = static d => "b" + d.Explanation // life
    };

    private static readonly Dictionary<string, Action> s_actions = new() { ["cyber"] = () => s_log += "c", ["bio"] = () => s_log += "b" };

    private static readonly FrozenDictionary<Category, Func<string>> s_frozen = new Dictionary<Category, Func<string>>
    {
        { Category.Cyber, () => "c" },
        { Category.Bio, () => "b" },
    }.ToFrozenDictionary();

    private readonly Dictionary<Category, Func<RefusalStopDetails, string>> _own;

    private static string s_log = "";

    public Sample() => _own = new Dictionary<Category, Func<RefusalStopDetails, string>> { [Category.Cyber] = Cyber, [Category.Bio] = details => Cyber(details) };

    private string Cyber(RefusalStopDetails details) => "own" + details.Explanation + _own.ContainsKey(Category.Cyber);

    private static readonly Dictionary<Category, string> s_texts = new() { [Category.Cyber] = "c", [Category.Bio] = "b" };

    public static string Run(RefusalStopDetails details)
    {
        s_log = "";
        if (details.Category?.Value() is not { } category)
        {
            return "none";
        }

        var text = s_handlers.TryGetValue(category, out var handler) ? handler(details) : "o";
        if (s_actions.TryGetValue(details.Category!.Raw(), out var act))
        {
            act();
        }

        text += s_frozen.TryGetValue(category, out var frozen) ? frozen() : "o";
        text += new Sample()._own.TryGetValue(category, out var own) ? own(details) : "o";
        text += s_texts.GetValueOrDefault(category, "o");
        return text + s_log;
    }
}
