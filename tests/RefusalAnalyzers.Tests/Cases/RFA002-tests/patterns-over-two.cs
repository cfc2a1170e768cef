// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Arena;

public sealed record Bout(Category Home, Category Guest, int Round);

public static class Bouts
{
    // two properties of one pattern are two subjects: Home leaves FrontierLlm out, Guest does not
    public static bool Properties(Bout bout) => bout is { Home: Category.Cyber or Category.Bio, Guest: Category.FrontierLlm or Category.Bio }; //~ RFA002

    public static bool PropertiesTurned(Bout bout) => bout is { Guest: Category.FrontierLlm or Category.Bio, Home: Category.Cyber or Category.Bio }; //~ RFA002

    public static bool PropertiesFine(Bout bout) => bout is { Home: Category.Cyber or Category.FrontierLlm, Guest: Category.FrontierLlm or Category.Bio };

    // one category of each property is membership
    public static bool PropertiesOne(Bout bout) => bout is { Home: Category.Cyber, Guest: Category.Bio };

    // tuple elements
    public static bool Tuple(Category home, Category guest) => (home, guest) is (Category.Cyber or Category.Bio, Category.FrontierLlm or Category.Bio); //~ RFA002

    public static bool TupleTurned(Category home, Category guest) => (home, guest) is (Category.FrontierLlm or Category.Bio, Category.Cyber or Category.Bio); //~ RFA002

    public static bool TupleFine(Category home, Category guest) => (home, guest) is (Category.FrontierLlm or Category.Bio, Category.Cyber or Category.FrontierLlm);

    public static bool TupleOne(Category home, Category guest) => (home, guest) is (Category.Cyber, Category.Bio);

    public static bool TupleOther(Category home, int round) => (home, round) is (Category.Cyber or Category.Bio, 1 or 2); //~ RFA002

    // the property of a deconstruction
    public static bool Positional(Bout bout) => bout is (Category.Cyber or Category.FrontierLlm, _, > 2);

    // an `or` about something else
    public static bool Rounds(Bout bout) => bout is { Round: 1 or 2, Home: Category.Cyber };

    // behind another pattern
    public static bool Nested(Bout? bout) => bout is not null and { Guest: Category.Cyber or Category.ReasoningExtraction }; //~ RFA002
}
