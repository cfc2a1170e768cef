// from: someone who had read only what the rules promise
// sdk: none
namespace Shop.Plain;

public enum Category { Books, Games, Cyber }

public static class Plain
{
    // "Silent always: … a project that references no refusal enum": strings as well.
    public static string Pick(string code) => code switch
    {
        "cyber" => "security",
        "bio" => "science",
        "general_harms" => "policy",
        _ => "other",
    };

    // Tests.
    public static bool Test(string code) => code is "cyber" or "bio";

    // Lookups.
    public static readonly Dictionary<string, int> Map = new() { ["cyber"] = 1, ["bio"] = 2 };

    // Chains.
    public static int Chain(string code)
    {
        if (code == "cyber") return 1;
        if (code == "bio") return 2;
        return 0;
    }

    // The look-alike enum: parse, default, cast, relation.
    public static Category Parse(string text) => Enum.TryParse<Category>(text, true, out var c) ? c : default;

    // A number of the look-alike.
    public static int Number(Category c) => (int)c + (c > Category.Books ? 1 : 0);

    // Its default.
    public static Category Default(Category? c) => c ?? default;

    // Its text.
    public static bool Text(Category c) => c.ToString() == "cyber" || $"{c:D}" == "2";

    // object.Equals of the look-alike.
    public static bool Same(object o) => Equals(o, Category.Cyber);

    // An own explanation.
    public static bool Explained(Note note) => note.Explanation.Contains("malware");
}

public sealed record Note(string Explanation);
