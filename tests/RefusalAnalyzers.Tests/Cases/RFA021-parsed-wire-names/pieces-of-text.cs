using Anthropic.Models.Messages;

namespace Bakery;

public static class Dough
{
    public static Category? OfASpan(ReadOnlySpan<char> line) => Enum.TryParse<Category>(line[..5], true, out var c) ? c : null; //~ RFA021

    public static Category? OfAString(string line) => Enum.TryParse<Category>(line[2..], true, out var c) ? c : null; //~ RFA021

    public static Category? OfTheLast(List<string> words) => Enum.TryParse<Category>(words[^1], true, out var c) ? c : null; //~ RFA021

    public static Category? OfNames() => Enum.TryParse<Category>(Enum.GetNames<Category>()[^1], out var c) ? c : null;

    public static Category? Freed(string line) => Enum.TryParse<Category>(line.Replace("_", "")[2..], true, out var c) ? c : null;
}
