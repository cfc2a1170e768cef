// from: someone who had read only what the rules promise
// option: refusal_analyzers.required_categories = cyber
using System.Collections.Frozen;
using System.Collections.Immutable;
using Anthropic.Models.Messages;
namespace Helpdesk.CyberFirst;

public sealed class CyberDesk
{
    // "frozen and immutable ones included": cyber is left out, RFA003 lists the rest
    private static readonly FrozenDictionary<Category, string> s_frozen = new Dictionary<Category, string> //~ RFA001 "Cyber" RFA003 "FrontierLlm"
    {
        [Category.Bio] = "science", [Category.GeneralHarms] = "policy",
    }.ToFrozenDictionary();

    // cyber is there, the others are not
    private readonly Dictionary<Category, int> _weights = new() { { Category.Cyber, 3 } }; //~ RFA003

    // if/else chain: cyber named, rest not
    public string Chain(Category c)
    {
        if (c == Category.Cyber) //~ RFA003
            return "security";
        else if (c == Category.Bio)
            return "science";
        else
            return "other";
    }

    // conditional chain without cyber
    public string Ternary(Category c) => c == Category.Bio ? "science" : c == Category.GeneralHarms ? "policy" : "other"; //~ RFA001 RFA003

    // "A catch-all is not one of the two arms that make a chain": one category alone is silent
    public string Single(Category c) => c == Category.Bio ? "science" : "other";

    // Contains on an inline set, without cyber
    public bool InSet(Category c) => new[] { Category.Bio, Category.FrontierLlm }.Contains(c); //~ RFA002

    // Contains with cyber
    public bool InCyberSet(Category c) => new[] { Category.Bio, Category.Cyber }.Contains(c);

    // `c != A && c != B` is a test: without cyber
    public bool Neither(Category c) => c != Category.Bio && c != Category.GeneralHarms; //~ RFA002

    // with cyber
    public bool NeitherCyber(Category c) => c != Category.Bio && c != Category.Cyber;

    public string? Frozen(Category c) => s_frozen.GetValueOrDefault(c);
    public int Weight(Category c) => _weights.TryGetValue(c, out var w) ? w : 0;
}
