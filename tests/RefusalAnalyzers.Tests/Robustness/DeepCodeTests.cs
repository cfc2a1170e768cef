using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Robustness;

/// <summary>What a generator writes may be deeper than anybody would: what the compiler still takes, the analyzer takes as well, on a stack as small as a host's may be.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class DeepCodeTests
{
    // As on Windows, where it is smallest.
    private const int StackSize = 1024 * 1024;

    private static readonly string[] s_members = ["Cyber", "Bio", "FrontierLlm", "ReasoningExtraction", "GeneralHarms"];

    // Deeper than that, the compiler of one host or another itself has no stack left.
    private static readonly (string Name, int Deepest, Func<int, string> Write)[] s_shapes =
    [
        ("or", 2_000, static n => "static bool M(Category c, int k) => " + Join(n, " || ", static i => $"c == Category.{Member(i)} && k == {i}") + ";"),
        ("or of texts", 2_000, static n => "static bool M(string s) => " + Join(n, " || ", static i => $"s == \"{(i % 3 == 0 ? "cyber" : i % 3 == 1 ? "bio" : "x" + i)}\"") + ";"),
        ("or patterns", 800, static n => "static bool M(Category c) => c is " + Join(n, " or ", static i => "Category." + Member(i)) + ";"),
        ("conditionals", 300, static n => "static int M(Category c, int k) => " + Join(n, "", static i => $"c == Category.{Member(i)} && k == {i} ? {i} : ") + "0;"),
        ("else-ifs", 500, static n => "static int M(Category c, int k) { " + Join(n, " else ", static i => $"if (c == Category.{Member(i)} && k == {i}) return {i};") + " return 0; }"),
        ("blocks", 200, static n => "static int M(Category c, int k) { " + Join(n, "", static i => $"if (c == Category.{Member(i)} || k == {i}) {{ ") + "k++;" + new string('}', n) + " return 0; }"),
        ("sums", 2_000, static n => "static string M(Category c, RefusalStopDetails d) => " + Join(n, " + ", static _ => "d.Explanation") + " + c;"),
        ("calls", 500, static n => "static string M(RefusalStopDetails d) => d.Category?.Raw()" + Join(n, "", static _ => ".Trim()") + ";"),
        ("refusals", 300, static n => "static int M(Message m) => " + Join(n, "", static i => $"m.StopReason == StopReason.Refusal && m.ID == \"{i}\" ? {i} : ") + "0;"),
        ("answers", 500, static n => "static int M(Category c) { var b0 = c == Category.Cyber; " + Join(n, " ", static i => $"var b{i + 1} = b{i} || c == Category.{Member(i)};") + $" if (b{n}) return 1; return c switch {{ Category.Cyber => 1, Category.Bio => 2, _ => 0 }}; }}"),
        ("fallbacks", 500, static n => "static int M(Category? c0) { " + Join(n, " ", static i => $"var c{i + 1} = c{i} ?? (Category?)Category.{Member(i)};") + $" return c{n} switch {{ Category.Cyber => 1, Category.Bio => 2, _ => 0 }}; }}"),
        ("functions", 300, static n => "static int M(Category c) { return F0(); " + Join(n, " ", static i => $"int F{i}() => F{i + 1}() + F{i + 1}();") + $" int F{n}() => c switch {{ Category.Cyber => 1, Category.Bio => 2, _ => 0 }}; }}"),
        ("writing functions", 300, static n => "static int M(Category c) { F0(); return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 0 }; " + Join(n, " ", static i => $"void F{i}() {{ F{i + 1}(); F{i + 1}(); }}") + $" void F{n}() => c = Category.Bio; }}"),
        ("labels", 300, static n => "static int M(Category c, int k) { " + Join(n, " ", static i => $"L{i}: if (c == Category.{Member(i)} && k == {i}) goto L{i}; if (k == {i}) c = (Category)k;") + " return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 0 }; }"),
        ("filters", 200, static n => "static System.Collections.Generic.IEnumerable<int> M(System.Collections.Generic.IEnumerable<Category> all) => System.Linq.Enumerable.Select(" + Join(n, "", static _ => "System.Linq.Enumerable.Where(") + "all" + Join(n, "", static i => $", c => c != Category.{Member(i)})") + ", c => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 0 });"),
        ("loops", 100, static n => "static int M(Category c, int k) { " + Join(n, "", static i => $"while (c != Category.{Member(i)} || k == {i}) {{ ") + "c = (Category)k; k += c switch { Category.Cyber => 1, Category.Bio => 2, _ => 0 };" + new string('}', n) + " return 0; }"),
        ("else-ifs before", 500, static n => "static int M(Category c, int k) { " + Join(n, " else ", static i => $"if (k == {i} && c != Category.{Member(i)}) k++;") + " return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 0 }; }"),
        ("else-ifs that leave before", 500, static n => "static int M(Category c, int k) { " + Join(n, " else ", static i => $"if (k == {i} && c == Category.{Member(i)}) return {i};") + " return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 0 }; }"),
        ("blocks before", 200, static n => "static int M(Category c, int k) { " + Join(n, "", static i => $"{{ if (c == Category.{Member(i)}) return {i}; ") + "k++;" + new string('}', n) + " return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 0 }; }"),
        ("conditionals before", 300, static n => "static int M(Category c, int k) { k = " + Join(n, "", static i => $"c == Category.{Member(i)} && k == {i} ? throw new System.Exception() : ") + "0; return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 0 }; }"),
        ("operators before", 2_000, static n => "static int M(Category c, int k) { if (" + Join(n, " || ", static i => $"c == Category.{Member(i)} && k == {i}") + ") return 0; return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 0 }; }"),
        ("chosen texts", 300, static n => "static int M(RefusalStopDetails d, int k) { var s = " + Join(n, "", static i => $"k == {i} ? d.Category?.Raw() : (") + "\"none\"" + new string(')', n) + "; return s switch { \"cyber\" => 1, \"bio\" => 2, _ => 0 }; }"),
        ("parentheses", 300, static n => "static bool M(Category c) => " + new string('(', n) + "c == Category.Cyber || c == Category.Bio" + new string(')', n) + ";"),
    ];

    [Test]
    public void WhenTheCompilerTakesIt_TheAnalyzerDoes([ValueSource(nameof(Names))] string shape)
    {
        var (taken, thrown) = Analyze(shape, s_shapes.Single(s => s.Name == shape).Deepest, StackSize);
        Assume.That(taken, "too deep for the compiler");
        Assert.That(thrown, Is.Empty);
    }

    private static (bool Taken, string? Thrown) Analyze(string shape, int depth, int stackSize)
    {
        var write = s_shapes.Single(s => s.Name == shape).Write;
        var compilation = CSharpCompilation.Create(
            "Deep",
            [CSharpSyntaxTree.ParseText("using Anthropic.Models.Messages; static class Deep { " + write(depth) + " }", path: "Deep.cs")],
            [.. Libraries.Framework, .. Sdk.References(Sdk.Newest)],
            new(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable));
        string? thrown = null;
        var taken = true;
        OnStack(stackSize, () =>
        {
            taken = !compilation.GetDiagnostics().Any(static d => d.Severity == DiagnosticSeverity.Error);
            if (taken)
            {
                thrown = string.Join('\n', Analysis.RunAsync(compilation).GetAwaiter().GetResult().Thrown);
            }
        });
        return (taken, thrown);
    }

    /// <summary>A process has more stack than a small host's thread, and a generator more to say.</summary>
    [Test]
    public void WhenAChainIsVeryLong_TheProcessGoesOn([Values("else-ifs before", "else-ifs that leave before")] string shape)
    {
        const int Length = 5_000;
        const int LargeStack = 64 * 1024 * 1024;
        var (taken, thrown) = Analyze(shape, Length, LargeStack);
        Assert.That(taken, "the compiler takes it");
        Assert.That(thrown, Is.Empty);
    }

    private static IEnumerable<string> Names => s_shapes.Select(static s => s.Name);

    private static string Member(int i) => s_members[i % s_members.Length];

    private static string Join(int count, string between, Func<int, string> part) => string.Join(between, Enumerable.Range(0, count).Select(part));

    private static void OnStack(int size, Action work)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    work();
                }
                catch (Exception e)
                {
                    failure = e;
                }
            },
            size);
        thread.Start();
        thread.Join();
        if (failure is not null)
        {
            throw new AssertionException(failure.ToString());
        }
    }
}
