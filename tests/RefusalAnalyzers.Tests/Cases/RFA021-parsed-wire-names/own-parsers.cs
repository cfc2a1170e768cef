// from: someone who had read only what the rules promise
// sdk: none
namespace Shop.Own;

public enum RefusalKind
{
    None,
    Cyber,
    Bio,
    FrontierLlm,
    ReasoningExtraction,
    GeneralHarms,
}

public enum WireRefusal
{
    None,
    cyber,
    bio,
    frontier_llm,
    reasoning_extraction,
    general_harms,
}

public enum Severity { Low, High }

public sealed record Ticket(RefusalKind Kind, WireRefusal Wire, Severity Severity);

public static class OwnParsers
{
    // "any enum that has a member for `frontier_llm` and one for another known category" is a refusal enum.
    public static RefusalKind Kind(string text) => Enum.Parse<RefusalKind>(text, ignoreCase: true); //~ RFA021

    // TryParse in an `if` that leaves.
    public static RefusalKind TryKind(string text)
    {
        if (!Enum.TryParse(text, true, out RefusalKind kind)) //~ RFA021
        {
            return RefusalKind.None;
        }

        return kind;
    }

    // Only the failure is looked at.
    public static bool Valid(string text) => Enum.TryParse<RefusalKind>(text, true, out _); //~ RFA021

    // "silent … for enums whose member names equal the wire names but for case".
    public static WireRefusal Wire(string text) => Enum.Parse<WireRefusal>(text, true);

    // The same with TryParse.
    public static WireRefusal? TryWire(string text) => Enum.TryParse<WireRefusal>(text, out var w) ? w : null;

    // Another enum of the same file.
    public static Severity Level(string text) => Enum.Parse<Severity>(text, true);

    // A generic parser names no refusal enum.
    public static T Any<T>(string text) where T : struct, Enum => Enum.Parse<T>(text, true);

    // A ticket written by the same program: text from ToString.
    public static RefusalKind Copy(Ticket t) => Enum.Parse<RefusalKind>(t.Kind.ToString());

    // Freed of underscores.
    public static RefusalKind Freed(string text) => Enum.TryParse<RefusalKind>(text.Replace("_", ""), true, out var k) ? k : RefusalKind.None;

    // "silent where it is None, Unknown, Other or Unspecified": the member with the value 0 is None.
    public static RefusalKind OrDefault(RefusalKind? kind) => kind ?? default;

    // `GetValueOrDefault` of the same enum.
    public static RefusalKind ValueOrDefault(RefusalKind? kind) => kind.GetValueOrDefault();

    // `default(E)` of the same enum.
    public static Ticket Empty() => new(default(RefusalKind), new WireRefusal(), default);
}
