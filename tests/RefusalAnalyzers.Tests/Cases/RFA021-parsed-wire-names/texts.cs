// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Parsing;

public sealed class RefusalRow
{
    public string CategoryName { get; set; } = "";
}

public static class Texts
{
    // "silent for text that visibly comes from `Enum.ToString`".
    public static Category RoundTrip(Category c) => Enum.Parse<Category>(c.ToString());

    // "… `GetName`".
    public static Category ByName(Category c) => Enum.Parse<Category>(Enum.GetName(c) ?? "Cyber");

    // "… or `nameof`".
    public static Category ByNameof() => Enum.Parse<Category>(nameof(Category.FrontierLlm));

    // "for constants that parse".
    public static Category Constant() => Enum.Parse<Category>("FrontierLlm");

    // A constant that parses only when case is ignored, and it is.
    public static Category ConstantIgnoringCase() => Enum.Parse<Category>("frontierllm", ignoreCase: true);

    // A constant that does not parse.
    public static Category ConstantThatThrows() => Enum.Parse<Category>("frontier_llm", ignoreCase: true); //~ RFA021

    // ToString in a local, then parsed.
    public static Category LocalRoundTrip(Category c)
    {
        var name = c.ToString();
        return Enum.Parse<Category>(name);
    }

    // A conversion between two enums by their names.
    public static Anthropic.Models.Beta.Messages.Category ToBeta(Category c)
        => Enum.Parse<Anthropic.Models.Beta.Messages.Category>(c.ToString());

    // The text of an interpolated enum is Enum.ToString too? It is text of `Value()`, so it parses.
    public static Category FromValue(ApiEnum<string, Category> wire) => Enum.Parse<Category>(wire.Value().ToString(), true);

    // Underscores dropped in a local before.
    public static Category? Before(string wire)
    {
        var name = wire.Replace("_", "");
        return Enum.TryParse<Category>(name, ignoreCase: true, out var c) ? c : null;
    }

    // ToUpper leaves the underscores.
    public static Category? Upper(string wire) => Enum.TryParse<Category>(wire.ToUpperInvariant(), true, out var c) ? c : null; //~ RFA021

    // Only dashes are replaced.
    public static Category? Dashes(string wire) => Enum.TryParse<Category>(wire.Replace("-", "_"), true, out var c) ? c : null; //~ RFA021

    // An environment variable, a setting, a header: all wire text.
    public static Category? Setting() => Enum.TryParse<Category>(Environment.GetEnvironmentVariable("BLOCK"), true, out var c) ? c : null; //~ RFA021

    // A pipeline; one call, one diagnostic, at the call.
    public static List<Category> All(string csv)
        => csv.Split(',')
            .Select(part => part.Trim())
            .Select(part => Enum.Parse<Category>(part, true)) //~ RFA021
            .ToList();

    // In a nested pipeline, freed.
    public static List<Category> AllFreed(string csv) => [.. csv.Split(',').Select(p => Enum.Parse<Category>(p.Replace("_", ""), true))];
}
