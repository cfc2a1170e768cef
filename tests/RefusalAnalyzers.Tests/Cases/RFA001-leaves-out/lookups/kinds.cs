// from: someone who had read only what the rules promise
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using Anthropic.Models.Messages;
namespace Support;

public static class Lookups
{
    // "dictionary initializer of any kind, frozen and immutable ones included".
    public static readonly FrozenDictionary<Category, string> Frozen = new Dictionary<Category, string> //~ RFA001
    {
        [Category.Cyber] = "a", [Category.Bio] = "b", [Category.ReasoningExtraction] = "c", [Category.GeneralHarms] = "d",
    }.ToFrozenDictionary();

    public static readonly ImmutableDictionary<Category, string> Immutable = new Dictionary<Category, string> //~ RFA001
    {
        { Category.Cyber, "a" }, { Category.Bio, "b" }, { Category.ReasoningExtraction, "c" }, { Category.GeneralHarms, "d" },
    }.ToImmutableDictionary();

    // A wrapper around the initializer.
    public static readonly ReadOnlyDictionary<Category, string> Wrapped = new(new Dictionary<Category, string> //~ RFA001
    {
        [Category.Cyber] = "a", [Category.Bio] = "b", [Category.ReasoningExtraction] = "c", [Category.GeneralHarms] = "d",
    });

    // Other dictionaries of the framework.
    public static SortedDictionary<Category, int> Sorted { get; } = new() //~ RFA001
    {
        [Category.Cyber] = 1, [Category.Bio] = 2, [Category.ReasoningExtraction] = 3, [Category.GeneralHarms] = 4,
    };

    public static ConcurrentDictionary<Category, int> Concurrent() => new() //~ RFA001
    {
        [Category.Cyber] = 1, [Category.Bio] = 2, [Category.ReasoningExtraction] = 3, [Category.GeneralHarms] = 4,
    };

    public static SortedList<Category, int> List() => new(5) //~ RFA001
    {
        { Category.Cyber, 1 }, { Category.Bio, 2 }, { Category.ReasoningExtraction, 3 }, { Category.GeneralHarms, 4 },
    };

    // An interface as the target of an explicit new.
    public static IReadOnlyDictionary<Category, int> Interface => new Dictionary<Category, int>(capacity: 8) //~ RFA001
    {
        [Category.Cyber] = 1, [Category.Bio] = 2, [Category.ReasoningExtraction] = 3, [Category.GeneralHarms] = 4,
    };

    // Only FrontierLlm has an entry: "leaves out other members".
    public static Dictionary<Category, int> OnlyFrontier { get; set; } = new() { [Category.FrontierLlm] = 1 }; //~ RFA003

    // Complete, with constants that differ.
    public static readonly FrozenDictionary<Category, string> Complete = new Dictionary<Category, string>
    {
        [Category.Cyber] = "a", [Category.Bio] = "b", [Category.FrontierLlm] = "f", [Category.ReasoningExtraction] = "c", [Category.GeneralHarms] = "d",
    }.ToFrozenDictionary();
}
