// from: someone who had read only what the rules promise
// sdk: stub:12.11.0
using Anthropic.Models.Messages;
namespace Oldest;

public sealed class OldestDesk
{
    private int _count;

    // "RFA030 instead of RFA001"; "name its version"
    public string Complete(RefusalStopDetails d) => d.Category?.Value() switch //~ RFA030 "12.11.0"
    {
        Category.Cyber => "a", Category.Bio => "b", _ => "z",
    };

    // Bio left out too: RFA003
    public string OneOnly(RefusalStopDetails d) => d.Category?.Value() switch { Category.Cyber => "a", _ => "z" }; //~ RFA030 RFA003

    // no catch-all: RFA004 as ever
    public string NoCatchAll(Category c) => c switch { Category.Cyber => "a", Category.Bio => "b" }; //~ RFA030 RFA004

    // RFA010 replaces "not RFA004 or RFA030"
    public string Uniform(Category c) => c switch { Category.Cyber => "a", Category.Bio => "a", _ => "a" }; //~ RFA010 RFA030

    // "nothing for tests"
    public bool Test(Category c) => c is Category.Cyber or Category.Bio;
    public bool Ors(RefusalStopDetails d) => d.Category == Category.Cyber || d.Category == Category.Bio;

    // membership
    public bool One(RefusalStopDetails d) => d.Category?.Value() is Category.Cyber;

    // `if (c is A or B) X(); else Y();` is a test: nothing on this SDK
    public void Note(Category c)
    {
        if (c is Category.Cyber or Category.Bio) _count++;
        else _count--;
    }

    // a chain is a dispatch
    public int Chain(Category c)
    {
        if (c == Category.Cyber) return 1; //~ RFA030
        if (c == Category.Bio) return 2;
        return _count;
    }

    // a lookup is one too
    public static readonly Dictionary<Category, int> Weights = new() { [Category.Cyber] = 1, [Category.Bio] = 2 }; //~ RFA030

    // "RFA030 is silent where "frontier_llm" is named"
    public int Text(RefusalStopDetails d) => d.Category?.Raw() switch
    {
        "cyber" => 1, "bio" => 2, "frontier_llm" => 3, "reasoning_extraction" => 4, "general_harms" => 5, _ => 0,
    };

    // stop reasons do not hang on the category enum
    public bool Done(Message m) => m.StopReason?.Value() is StopReason.EndTurn or StopReason.Refusal; //~ RFA014
}
