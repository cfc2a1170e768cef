using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RefusalAnalyzers.Tests;

namespace RefusalAnalyzers.Benchmarks;

/// <summary>Generated code of a given size: ordinary, with two dispatches in some files, or of one extreme shape.</summary>
internal static class Sources
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Latest, DocumentationMode.Parse);

    private static readonly string[] s_members = ["Cyber", "Bio", "FrontierLlm", "ReasoningExtraction", "GeneralHarms"];

    public static CSharpCompilation Compile(IEnumerable<string> files, bool withSdk)
    {
        var compilation = CSharpCompilation.Create(
            "Generated",
            files.Select(static (text, i) => CSharpSyntaxTree.ParseText(text, s_parse, $"File{i}.cs")),
            withSdk ? [.. Libraries.Framework, .. Libraries.Sdk(Libraries.NewestSdk)] : Libraries.Framework,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));

        // Copies that are made of it share what has been read of other assemblies.
        _ = compilation.Assembly;
        return compilation;
    }

    /// <summary>Files of ordinary code.</summary>
    /// <param name="decides">Every how many of them decides twice over a category; 0 for none.</param>
    /// <param name="compares">Every how many of them compares text that it makes, in two members; 0 for none.</param>
    public static IEnumerable<string> Files(int count, int decides, int compares = 0)
    {
        for (var i = 0; i < count; i++)
        {
            yield return File(i, decides > 0 && i % decides == 0, compares > 0 && i % compares == 0);
        }
    }

    public static string Chain(int arms) => Desk(
        "static int M(Category c, int k) { " + Repeat(arms, static i => $"if (c == Category.{s_members[i % 5]} && k == {i}) return {i}; else ") + " return 0; }");

    public static string LongMethod(int statements) => Desk(
        "static int M(Category c, int k) { var r = 0; " + Repeat(statements, static i => $"r += k * {i};")
        + " switch (c) { case Category.Cyber: return 1; case Category.Bio: return 2; default: return r; } }");

    public static string Conditionals(int depth) => Desk(
        "static int M(Category c, int k) => " + Repeat(depth, static i => $"c == Category.{s_members[i % 5]} && k == {i} ? {i} : ") + "0;");

    public static string Comparisons(int count) => Desk(
        "static bool M(string s) => " + string.Join(" || ", Enumerable.Range(0, count).Select(static i => $"s == \"{(i % 3 == 0 ? "cyber" : i % 3 == 1 ? "bio" : "x" + i)}\"")) + ";");

    public static string Switches(int count) => Desk(
        "static int M(Category c) { var r = 0; "
        + Repeat(count, static i => $"switch (c) {{ case Category.Cyber: r += {i}; break; case Category.Bio: r -= {i}; break; default: r++; break; }}") + " return r; }");

    public static string Guards(int count) => Desk(
        "static Category Next() => Category.Bio; static int M(Category c, int k) { var r = 0; "
        + Repeat(count, static i => $"if (k == {i}) c = Next(); var is{i} = c == Category.FrontierLlm; if (is{i}) return {i}; switch (c) {{ case Category.Cyber: r += {i}; break; case Category.Bio: r -= {i}; break; }}")
        + " return r; }");

    public static string Answers(int count) => Desk(
        "static bool Next() => false; static int M(Category c) { var r = 0; bool IsOurs() { try { if (Next()) return true; return c == Category.Bio; } finally { r++; } } "
        + Repeat(count, static i => $"var is{i} = Next(); if (is{i} && c == Category.FrontierLlm) return {i}; if (is{i} && IsOurs()) return -{i}; var was{i} = IsOurs(); if (was{i}) r++; ")
        + " switch (c) { case Category.Cyber: r++; break; default: r--; break; } return r; }");

    public static string Texts(int count) => Desk(
        "static int M(Category c, int k) { var r = 0; " + Repeat(count, static i => $"{{ var text = $\"{{k}} of {i}\"; var t{i} = text; r += t{i}.Length; }}") + " return r; }");

    /// <summary>Members of one type that ask for the same set and the same text.</summary>
    public static string Sets(int count) => Desk(
        "static readonly System.Collections.Generic.HashSet<Category> Known = new() { Category.Cyber, Category.Bio, Category.FrontierLlm }; static readonly string Term = \"frontier_llm\";\n"
        + Repeat(count, static i => $"static bool A{i}(Category c) => Known.Contains(c); static bool B{i}(RefusalStopDetails d) => d.Category?.Raw() == Term || d.Category?.Raw() == \"cyber\";"));

    /// <summary>Text that one of many conditions chooses.</summary>
    public static string ChosenTexts(int count) => Desk(
        "static int M(RefusalStopDetails d, int k) { var text = " + Repeat(count, static i => $"k == {i} ? d.Category?.Raw() : (") + "\"none\"" + new string(')', count)
        + "; return text switch { \"cyber\" => 1, \"bio\" => 2, \"frontier_llm\" => 3, _ => 0 }; }");

    /// <summary>A chain that asks for something else, before a dispatch.</summary>
    public static string ChainBefore(int count) => Desk(
        "static int M(Category c, int k) { " + string.Join(" else ", Enumerable.Range(0, count).Select(static i => $"if (k == {i} && c != Category.Cyber) k++;"))
        + " return c switch { Category.Cyber => 1, Category.Bio => 2, Category.FrontierLlm => 3, _ => 0 }; }");

    /// <summary>Dispatches that leave something out, ten in a file.</summary>
    public static IEnumerable<string> Replies(int count)
    {
        for (var i = 0; i < count; i += 10)
        {
            yield return $"using Anthropic.Models.Messages;\n\npublic static class Replies{i}\n{{\n"
                + Repeat(10, static n => $"    public static string Reply{n}(RefusalStopDetails details) => details.Category?.Value() switch\n    {{\n        Category.Cyber => \"{n}\",\n        _ => \"other\",\n    }};\n")
                + "}\n";
        }
    }

    private static string Desk(string member) => "using System; using Anthropic.Models.Messages; public static class Desk { " + member + " }";

    private static string Repeat(int count, Func<int, string> part) => string.Join("\n", Enumerable.Range(0, count).Select(part));

    private static string File(int number, bool decides, bool compares)
    {
        var text = new StringBuilder("using System;\nusing System.Collections.Generic;\nusing System.Linq;\n");
        if (decides)
        {
            text.Append("using Anthropic.Models.Messages;\n");
        }

        text.Append($"namespace Shop.Part{number};\npublic sealed class Order{number}\n{{\n    private readonly List<int> _lines = new();\n");
        for (var i = 0; i < 4; i++)
        {
            text.Append($$"""
                    public int Total{{i}}(int count, string name)
                    {
                        var sum = 0;
                        foreach (var line in _lines.Where(l => l > count))
                        {
                            switch (line % 4)
                            {
                                case 0: sum += line; break;
                                case 1 when name.Length > {{i}}: sum -= line; break;
                                default: sum += name.Length; break;
                            }

                            if (line == count || line == {{i}}) { _lines.Add(line); }
                            else if (name == "order") { sum++; }
                        }

                        return name switch { "small" => sum, "large" => sum * 2, _ => sum + {{i}} };
                    }

                """);
        }

        // The names of the SDK's values are everywhere, and so is text that is made and not compared.
        text.Append($$"""
                public string Name { get; set; } = "order";
                public int Type { get; set; }

                public override string ToString() => $"{Name}: {_lines.Count}";

                public void Log(Action<string> log, Order{{number}} other)
                {
                    log($"{other.Name} of {Type}");
                    var key = other.Type.ToString();
                    log($"{Name}-{key}");
                    if (Name == "order") { throw new InvalidOperationException($"Not {other.Type}."); }
                }

            """);
        if (compares)
        {
            text.Append($$"""
                    public bool IsFirst(Order{{number}} other) => other.Type.ToString() == "1" || Equals(Name, other.Name);

                    public bool IsLine(Order{{number}} other)
                    {
                        var line = $"{Name}-{Type}";
                        return !line.Equals(other.Name);
                    }

                """);
        }

        if (decides)
        {
            text.Append("""
                    public string Text(Category? c) => c switch { Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "c", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "f" };

                    public int Code(Message message)
                    {
                        switch (message.StopDetails?.Category?.Value())
                        {
                            case Category.Cyber: return 1;
                            case Category.Bio: return 2;
                            default: return 0;
                        }
                    }

                """);
        }

        return text.Append("}\n").ToString();
    }
}
