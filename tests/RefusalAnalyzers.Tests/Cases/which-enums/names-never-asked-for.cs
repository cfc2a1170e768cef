// from: someone who had read only what the rules promise
// sdk: none
namespace Quest;

// "Members named None, Unknown, Other, Unspecified, … are never asked for"
public enum Ban { None, Cyber, Bio, FrontierLlm, Other, Unknown }

public enum Curse { Unspecified, Undefined, NotSet, Uncategorized, Unrecognized, NoCategory, Invalid, Default, Cyber, FrontierLlm, Count, All, Max }

public enum Spell { None, Cyber, Frontier_LLM, Poison }

public static class Judge
{
    public static string Rule(Ban ban) => ban switch
    {
        Ban.Cyber => "tower",
        Ban.Bio => "garden",
        Ban.FrontierLlm => "library",
        _ => "gate",
    };

    // naming them is allowed
    public static string RuleAll(Ban ban) => ban switch
    {
        Ban.None => "free",
        Ban.Cyber => "tower",
        Ban.Bio => "garden",
        Ban.FrontierLlm => "library",
        Ban.Other or Ban.Unknown => "gate",
        _ => "wall",
    };

    public static string Missing(Ban ban) => ban switch //~ RFA001
    {
        Ban.None => "free",
        Ban.Cyber => "tower",
        Ban.Bio => "garden",
        _ => "gate",
    };

    public static string MissingBio(Ban ban) => ban switch //~ RFA003 "Bio"
    {
        Ban.Cyber => "tower",
        Ban.FrontierLlm => "library",
        _ => "gate",
    };

    public static string Break(Curse curse) => curse switch
    {
        Curse.Cyber => "tower",
        Curse.FrontierLlm => "library",
        _ => "gate",
    };

    // a member with a name of its own is asked for
    public static string Cast(Spell spell) => spell switch //~ RFA003 "Poison"
    {
        Spell.Cyber => "tower",
        Spell.Frontier_LLM => "library",
        _ => "gate",
    };

    public static string CastAll(Spell spell) => spell switch
    {
        Spell.Cyber => "tower",
        Spell.Frontier_LLM => "library",
        Spell.Poison => "cellar",
        _ => "gate",
    };

    public static bool Dark(Spell spell) => spell is Spell.Cyber or Spell.Poison; //~ RFA002

    public static bool DarkFine(Spell spell) => spell is Spell.Cyber or Spell.Frontier_LLM;
}
