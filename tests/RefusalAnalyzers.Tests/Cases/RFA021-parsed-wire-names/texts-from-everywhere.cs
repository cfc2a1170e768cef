using System.Text;
using Anthropic.Models.Messages;

namespace Bakery;

public static class Flour
{
    // Text as it came, wherever from.
    public static Category? FromAPattern(string line) => line.Split(' ') is [_, var word] && Enum.TryParse<Category>(word, true, out var c) ? c : null;

    public static Category? FromAnyPattern(object value) => value is string word && Enum.TryParse<Category>(word, true, out var c) ? c : null; //~ RFA021

    public static Category? FromTheConsole() => Enum.TryParse<Category>(Console.ReadLine(), true, out var c) ? c : null; //~ RFA021

    public static Category? FromTheEnvironment() => Enum.TryParse<Category>(Environment.GetEnvironmentVariable("REASON"), true, out var c) ? c : null; //~ RFA021

    public static Category? FromTheWire(RefusalStopDetails d) => Enum.TryParse<Category>(d.Category?.Raw(), true, out var c) ? c : null; //~ RFA021

    public static Category? FromABuilder(StringBuilder text) => Enum.TryParse<Category>(text.ToString(), true, out var c) ? c : null;

    public static Category? FromAWriter(StringWriter text) => Enum.TryParse<Category>(text.ToString(), true, out var c) ? c : null;

    public static Category? FromAList(List<string> words) => Enum.TryParse<Category>(words[0], true, out var c) ? c : null; //~ RFA021

    public static Category? FromAnArray(string[] words) => Enum.TryParse<Category>(words[0], true, out var c) ? c : null; //~ RFA021

    public static Category? FromAMap(Dictionary<string, string> words) => words.TryGetValue("reason", out var word) && Enum.TryParse<Category>(word, true, out var c) ? c : null; //~ RFA021

    public static Category? FromALoop(string[] words)
    {
        foreach (var word in words)
        {
            if (Enum.TryParse<Category>(word, true, out var c)) return c; //~ RFA021
        }

        return null;
    }

    public static Category? FromAnAnswer(string line)
    {
        return Enum.TryParse<Category>(Word(), true, out var c) ? c : null; //~ RFA021

        string Word()
        {
            return line.Trim();
        }
    }

    // Text that this code writes itself.
    public static Category? OneOfThese(int i) => Enum.TryParse<Category>(new[] { "Cyber", "Bio" }[i], out var c) ? c : null;

    public static Category? OneOfThose(int i)
    {
        string[] names = ["Cyber", "FrontierLlm"];
        return Enum.TryParse<Category>(names[i], out var c) ? c : null;
    }

    public static Category? OneOfTheWire(int i)
    {
        string[] names = ["cyber", "frontier_llm"];
        return Enum.TryParse<Category>(names[i], true, out var c) ? c : null; //~ RFA021
    }

    public static IEnumerable<Category> All()
    {
        foreach (var name in new[] { "Cyber", "FrontierLlm" })
        {
            if (Enum.TryParse<Category>(name, out var c)) yield return c;
        }
    }

    public static Category? FromAName(Category other) => Enum.TryParse<Category>(Enum.GetName(other), out var c) ? c : null;

    public static Category? FromANameOfAType(Category other) => Enum.TryParse<Category>(Enum.GetName(typeof(Category), other), out var c) ? c : null;

    public static Category? FromItself(Category other) => Enum.TryParse<Category>(other.ToString(), out var c) ? c : null;

    public static IEnumerable<Category> FromNames() => Enum.GetNames<Category>().Select(n => Enum.Parse<Category>(n));

    // Freed of what stands in the way.
    public static Category? FreedByASplit(string line) => Enum.TryParse<Category>(string.Concat(line.Split('_')), true, out var c) ? c : null;

    public static Category? FreedStepByStep(string line)
    {
        var text = line.Trim();
        text = text.Replace("_", "");
        return Enum.TryParse<Category>(text, true, out var c) ? c : null;
    }

    public static Category? FreedInABuilder(string line)
    {
        var text = new StringBuilder(line).Replace("_", "");
        return Enum.TryParse<Category>(text.ToString(), true, out var c) ? c : null;
    }

    public static Category? FreedOfSomethingElse(string line) => Enum.TryParse<Category>(line.Replace("-", ""), true, out var c) ? c : null; //~ RFA021

    public static Category? FreedAfterwards(string line)
    {
        var ok = Enum.TryParse<Category>(line, true, out var c); //~ RFA021
        line = line.Replace("_", "");
        return ok ? c : null;
    }

    public static Category? FreedByLinq(string line) => Enum.TryParse<Category>(new string(line.Where(ch => ch != '_').ToArray()), true, out var c) ? c : null;

    public static Category? ConvertedAll(List<string> words) => words.ConvertAll(w => w.Replace("_", "")).Select(w => Enum.Parse<Category>(w, true)).FirstOrDefault();

    public static IEnumerable<Category> EachAsItCame(List<string> words) => words.Select(w => Enum.Parse<Category>(w, true)); //~ RFA021
}
