// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Helpdesk.Mirrors;

// "an enum in source that mirrors the categories (has Cyber and Bio) without a `frontier_llm` member"
public enum Declined //~ RFA031
{
    Cyber,
    Bio,
    ReasoningExtraction,
    GeneralHarms,
}

// the underlying type and explicit values change nothing; reported at the name
internal enum StoredRefusal : byte //~ RFA031
{
    Unknown = 0,
    Bio = 10,
    Cyber = 20,
}

[Flags]
public enum RefusalMask { None = 0, Cyber = 1, Bio = 2, General_Harms = 4 } //~ RFA031

// Another member names no known category: silent.
public enum AlarmKind { Cyber, Bio, Fire }

public sealed class Ticket
{
    private enum Kind { Cyber, Bio } //~ RFA031

    // a use of a mirror is no dispatch over a refusal enum: silent
    public string Team(int n) => (Kind)n switch { Kind.Cyber => "security", Kind.Bio => "science", _ => "other" };
}

// has a frontier_llm member: no mirror
public enum Complete { Cyber, Bio, FrontierLlm }

// frontier_llm in another spelling
public enum Snake { cyber, bio, frontier_llm }

// one of the two only
public enum Sector { Cyber, Energy, Water }

// similar names
public enum Degree { CyberSecurity, BioChemistry }

// not an enum
public static class Names
{
    public const string Cyber = "cyber";
    public const string Bio = "bio";
}

public readonly struct Pair
{
    public static readonly Pair Cyber = new();
    public static readonly Pair Bio = new();
}

public static class Desk
{
    // a mirror in a test: silent
    public static bool Science(Declined d) => d is Declined.Bio or Declined.Cyber;

    // a lookup keyed by a mirror: silent
    public static readonly Dictionary<Declined, int> Weight = new() { [Declined.Cyber] = 1, [Declined.Bio] = 2 };
}
