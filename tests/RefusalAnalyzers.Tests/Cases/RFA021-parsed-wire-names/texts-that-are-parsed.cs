// from: mutants that no other case noticed
using System.Data.Common;
using Anthropic.Models.Messages;

namespace Quay;

public static class Parsed
{
    public static Category ToLower(string raw) => Enum.Parse<Category>(raw.ToLower(), true); //~ RFA021
    public static Category ToLowerInvariant(string raw) => Enum.Parse<Category>(raw.ToLowerInvariant(), true); //~ RFA021
    public static Category ToUpper(string raw) => Enum.Parse<Category>(raw.ToUpper(), true); //~ RFA021
    public static Category ToUpperInvariant(string raw) => Enum.Parse<Category>(raw.ToUpperInvariant(), true); //~ RFA021
    public static Category Trim(string raw) => Enum.Parse<Category>(raw.Trim(), true); //~ RFA021
    public static Category TrimStart(string raw) => Enum.Parse<Category>(raw.TrimStart(), true); //~ RFA021
    public static Category TrimEnd(string raw) => Enum.Parse<Category>(raw.TrimEnd(), true); //~ RFA021
    public static Category Substring(string raw) => Enum.Parse<Category>(raw.Substring(9), true); //~ RFA021
    public static Category Itself(string raw) => Enum.Parse<Category>(raw.ToString(), true); //~ RFA021
    public static Category Row(DbDataReader row) => Enum.Parse<Category>(row.GetString(0), true); //~ RFA021
    public static Category Json(System.Text.Json.JsonElement json) => Enum.Parse<Category>(json.GetString()!, true); //~ RFA021
    public static Category Environs() => Enum.Parse<Category>(Environment.GetEnvironmentVariable("Cyber")!, true); //~ RFA021
    public static Category Console() => Enum.Parse<Category>(System.Console.ReadLine()!, true); //~ RFA021
    public static Category Rest(string raw) => Enum.Parse<Category>(new System.IO.StringReader(raw).ReadToEnd(), true); //~ RFA021
    public static Category OrDefault(string? raw) => Enum.Parse<Category>(raw ?? "Cyber", true); //~ RFA021
    public static Category CaseMatters() => Enum.Parse<Category>("cyber"); //~ RFA021
    public static Category CaseMattersHere() => Enum.Parse<Category>("cyber", false); //~ RFA021
    public static bool Nothing() => Enum.TryParse<Category>("", out _); //~ RFA021

    public static Category NameAsSpan(Category c) => Enum.Parse<Category>(c.ToString().AsSpan());
    public static Category NameTrimmed(Category c) => Enum.Parse<Category>(c.ToString().Trim());
    public static Category NameOfTrimmed() => Enum.Parse<Category>(nameof(Category.FrontierLlm).Trim());
    public static Category NameOrNothing(Category c) => Enum.Parse<Category>(Enum.GetName(c) ?? "");
    public static Category NameOfNullable(Category? c) => Enum.Parse<Category>(c?.ToString()?.Trim()!);
    public static Category EitherName(Category c, Category d, bool first) => Enum.Parse<Category>(first ? c.ToString() : d.ToString());
    public static Category Digit() => Enum.Parse<Category>("2");
    public static Category Negative() => Enum.Parse<Category>("-1");
    public static Category Positive() => Enum.Parse<Category>("+1");
    public static Category Spaced() => Enum.Parse<Category>(" Cyber ");
    public static object AnyType(System.Type type, string raw) => Enum.Parse(type, raw);
    public static List<Category> Names() => Enum.GetNames<Category>().Select(name => Enum.Parse<Category>(name)).ToList();
    public static Category Found(Category c) => Enum.GetName(c) is { } name ? Enum.Parse<Category>(name) : Category.Bio;

    public static Category Again(string raw)
    {
        var text = raw;
        text = text.Trim();
        return Enum.Parse<Category>(text, true); //~ RFA021
    }

    public static int EachName(Category c)
    {
        var at = 0;
        foreach (var name in Enum.GetNames<Category>())
        {
            at += Enum.Parse<Category>(name) == c ? 1 : 0;
        }

        return at;
    }

    public static int EachNameByType(Category c)
    {
        var at = 0;
        foreach (var name in Enum.GetNames(typeof(Category)))
        {
            at += Enum.Parse<Category>(name) == c ? 1 : 0;
        }

        return at;
    }

    public static int EachLine(string[] lines, Category c)
    {
        var at = 0;
        foreach (var line in lines)
        {
            at += Enum.Parse<Category>(line, true) == c ? 1 : 0; //~ RFA021
        }

        return at;
    }
}
