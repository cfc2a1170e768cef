// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public sealed class Handlers
{
    private readonly List<string> _log = [];
    private readonly Dictionary<Category, Func<Message, string>> _byCategory;

    public Handlers()
    {
        // A field set in a constructor, delegates as values.
        _byCategory = new() //~ RFA001
        {
            [Category.Cyber] = Security,
            [Category.Bio] = m => m.ID,
            [Category.ReasoningExtraction] = Prompts,
            [Category.GeneralHarms] = _ => "policy",
        };
    }

    private string Security(Message m) => "security " + m.ID;
    private string Prompts(Message m) => "prompts " + m.ID;

    public string Run(Category c, Message m) => _byCategory.TryGetValue(c, out var handle) ? handle(m) : "triage";

    // Complete, every delegate another one.
    public Dictionary<Category, Action> Complete() => new()
    {
        [Category.Cyber] = () => _log.Add("a"),
        [Category.Bio] = () => _log.Add("b"),
        [Category.FrontierLlm] = () => _log.Add("f"),
        [Category.ReasoningExtraction] = () => _log.Add("c"),
        [Category.GeneralHarms] = () => _log.Add("d"),
    };

    // Async delegates, complete, awaiting other delays.
    public static readonly Dictionary<Category, Func<Task>> Waits = new()
    {
        [Category.Cyber] = async () => await Task.Delay(1),
        [Category.Bio] = async () => await Task.Delay(2),
        [Category.FrontierLlm] = async () => await Task.Delay(3),
        [Category.ReasoningExtraction] = async () => await Task.Delay(4),
        [Category.GeneralHarms] = () => Task.CompletedTask,
    };

    // A dictionary in a dictionary: the inner one is keyed by something else.
    public static readonly Dictionary<Category, Dictionary<string, int>> Nested = new()
    {
        [Category.Cyber] = new() { ["de"] = 1 },
        [Category.Bio] = new() { ["de"] = 2 },
        [Category.FrontierLlm] = new() { ["de"] = 3 },
        [Category.ReasoningExtraction] = new() { ["de"] = 4 },
        [Category.GeneralHarms] = new() { ["de"] = 5 },
    };

    // The inner dictionaries are keyed by category: "One diagnostic per rule and construct".
    public static readonly Dictionary<string, Dictionary<Category, string>> ByLanguage = new()
    {
        ["de"] = new() { [Category.Cyber] = "a", [Category.Bio] = "b" }, //~ RFA001 RFA003
        ["en"] = new() //~ RFA001
        {
            [Category.Cyber] = "a", [Category.Bio] = "b", [Category.ReasoningExtraction] = "c", [Category.GeneralHarms] = "d",
        },
        ["fr"] = new()
        {
            [Category.Cyber] = "a", [Category.Bio] = "b", [Category.FrontierLlm] = "f", [Category.ReasoningExtraction] = "c", [Category.GeneralHarms] = "d",
        },
    };
}
