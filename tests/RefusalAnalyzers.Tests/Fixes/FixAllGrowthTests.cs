using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;
using RefusalAnalyzers.Fixes;
using RefusalAnalyzers.Tests.Properties;

namespace RefusalAnalyzers.Tests.Fixes;

/// <summary>Fix All over ten times as many constructs costs about ten times as much, whether they stand in many files or in one type of one file.</summary>
[NonParallelizable]
public sealed class FixAllGrowthTests
{
    private const int Few = 50;
    private const int Many = 500;
    private const int PerFile = 10;
    private const int Attempts = 8;

    /// <summary>What we promise: ten times the work, and a tenth of that for what does not grow by itself.</summary>
    private const double Limit = 11;

    private static readonly Growing[] s_growing =
    [
        new(new MissingCategoryFix(), "OwnMethod", "RFA001", """
            public static string Reply{n}(RefusalStopDetails details, string other) => details.Category?.Value() switch
            {
                Category.Cyber => "security",
                Category.Bio => "life science",
                _ => other,
            };
            """, "Category.FrontierLlm =>", IsSpread: true),
        new(new MissingCategoryFix(), "KeepBehaviour", "RFA001", """
            public static string Reply{n}(RefusalStopDetails details, string other)
            {
                switch (details.Category?.Value())
                {
                    case Category.Cyber:
                        return "security";
                    default:
                        return other;
                }
            }
            """, "case Category.FrontierLlm:"),

        // Whether another arm may stand here, only the compiler can tell.
        new(new MissingCategoryFix(), "OwnMethod", "RFA001", """
            public static string Reply{n}(RefusalStopDetails details, string other) => details.Category?.Value() switch
            {
                Category.Cyber => "security",
                Category.FrontierLlm when other.Length > 3 => "model",
                _ => other,
            };
            """, "Category.FrontierLlm =>", IsDoubtful: true),
        new(new TestFix(), "AddToTest", "RFA002", """
            public static bool IsExpert{n}(RefusalStopDetails details) => details.Category?.Value() is Category.Cyber or Category.Bio;
            """, "or Category.FrontierLlm"),
        new(new UnknownCategoryFix(), "UnknownCategories", "RFA004", """
            public static string Reply{n}(RefusalStopDetails details) => details.Category?.Value() switch
            {
                Category.Cyber => "security",
                Category.Bio => "life science",
                Category.FrontierLlm => "models",
                Category.ReasoningExtraction or Category.GeneralHarms or null => "other",
            };
            """, "_ =>"),
        new(new SameTreatmentFix(), "EachOwnMethod", "RFA010", """
            public static string Reply{n}(RefusalStopDetails details) => details.Category?.Value() switch
            {
                Category.Cyber => "declined {n}",
                Category.Bio => "declined {n}",
                _ => "declined {n}",
            };
            """, "Category.FrontierLlm =>", IsSpread: true, IsDoubtful: true),
        new(new RefusalBranchFix(), "LookInside", "RFA012", """
            public static void Show{n}(Message message)
            {
                if (message.StopReason?.Value() == StopReason.Refusal)
                {
                    Console.WriteLine("Declined.");
                }
            }
            """, "case Category.FrontierLlm:"),
        new(new RefusalBranchFix(), "LookInside", "RFA017", """
            public static async System.Threading.Tasks.Task Ask{n}(Anthropic.IAnthropicClient client)
            {
                var chat = Microsoft.Extensions.AI.AnthropicClientExtensions.AsIChatClient(client, "claude-opus-4-5");
                var response = await Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(chat, "{n}");
                if (response.FinishReason == Microsoft.Extensions.AI.ChatFinishReason.ContentFilter)
                {
                    Console.WriteLine("Declined.");
                }
            }
            """, "case Category.FrontierLlm:"),
        new(new VainLookFix(), "ReadDelta", "RFA027", """
            public static bool HasDetails{n}(Microsoft.Extensions.AI.ChatResponseUpdate update) => (update.RawRepresentation as Message)?.StopDetails is not null;
            """, "as RawMessageDeltaEvent"),
        new(new ComparedWithJsonFix(), "CompareWithMember", "RFA020", """
            public static bool IsModel{n}(RefusalStopDetails details) => details.Category?.ToString() == "frontier_llm";
            """, "== Category.FrontierLlm"),
        new(new ShownInQuotesFix(), "ShowWireName", "RFA028", """
            public static string Show{n}(RefusalStopDetails details) => $"declined as {details.Category}";
            """, "?.Raw()"),
    ];

    private static int s_grown;
    private static double s_most;

    private static IEnumerable<TestCaseData> Cases =>
        from growing in s_growing.Select(static (g, i) => (Growing: g, At: i))
        from perFile in new[] { PerFile, Many }
        where perFile == Many || growing.Growing.IsSpread
        select new TestCaseData(growing.At, perFile).SetArgDisplayNames(growing.Growing.Name, perFile == Many ? "all in one type" : perFile + " in a file");

    private static IEnumerable<TestCaseData> TimedCases => TestContext.Parameters.Exists("clock") ? Cases : [];

    [OneTimeTearDown]
    public void Count() => RunLog.Tell(string.Create(CultureInfo.InvariantCulture, $"Fix All over ten times as many constructs: {s_grown} actions, at most {s_most:F1} times the memory"));

    /// <summary>What is allocated does not depend on what else the machine does.</summary>
    [TestCaseSource(nameof(Cases))]
    public async Task WhenThereAreTenTimesAsMany_FixAllAllocatesAboutTenTimesAsMuch(int at, int perFile)
    {
        var growing = s_growing[at];
        var few = await SampleAsync(growing, Few, perFile);
        var many = await SampleAsync(growing, Many, perFile);
        await RunAsync(growing, few);
        var (small, large) = (await RunAsync(growing, few), await RunAsync(growing, many));

        Print(growing, perFile, small, large);
        s_grown++;
        s_most = Math.Max(s_most, large.Megabytes / small.Megabytes);
        Assert.That(large.Megabytes / small.Megabytes, Is.LessThanOrEqualTo(Limit));
    }

    /// <summary>
    /// A clock is no gate: by hand on a quiet machine, with <c>dotnet test -- 'TestRunParameters.Parameter(name="clock", value="yes")'</c>. The benchmarks print the ratio, too.
    /// </summary>
    [TestCaseSource(nameof(TimedCases))]
    public async Task WhenThereAreTenTimesAsMany_FixAllTakesAboutTenTimesAsLong(int at, int perFile)
    {
        var growing = s_growing[at];
        var few = await SampleAsync(growing, Few, perFile);
        var many = await SampleAsync(growing, Many, perFile);

        // What is compiled just in time, and then once more and better, is no part of the growth.
        for (var run = 0; run < 3; run++)
        {
            await RunAsync(growing, many);
        }

        // Others use this machine, too, which only ever adds to what something costs: the least that was measured tells.
        var (small, large) = await MeasureAsync(growing, few, many);
        for (var attempt = 1; large.Milliseconds > Limit * small.Milliseconds && attempt < Attempts; attempt++)
        {
            var (again, largeAgain) = await MeasureAsync(growing, few, many);
            (small, large) = (Cost.Least(small, again), Cost.Least(large, largeAgain));
        }

        Print(growing, perFile, small, large);
        Assert.That(large.Milliseconds / small.Milliseconds, Is.LessThanOrEqualTo(Limit));
    }

    private static void Print(Growing growing, int perFile, Cost few, Cost many) => TestContext.Out.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"Fix All {growing.Name}, {perFile} in a file: {Few} constructs {few.Milliseconds:F0} ms {few.Megabytes:F1} MB, {Many} constructs {many.Milliseconds:F0} ms {many.Megabytes:F1} MB: {many.Milliseconds / few.Milliseconds:F1} and {many.Megabytes / few.Megabytes:F1} times as much"));

    /// <summary>As many constructs of the one as of the other, so that the garbage collector has its share in both; half of the few before, half behind.</summary>
    private static async Task<(Cost Few, Cost Many)> MeasureAsync(Growing growing, Sample few, Sample many)
    {
        var small = new Cost(0, 0);
        var large = new Cost(0, 0);
        for (var run = 0; run < Many / Few; run++)
        {
            if (run == Many / Few / 2)
            {
                large = await RunAsync(growing, many);
            }

            small += await RunAsync(growing, few);
        }

        return (new(small.Milliseconds * Few / Many, small.Megabytes * Few / Many), large);
    }

    private static async Task<Sample> SampleAsync(Growing growing, int sites, int perFile)
    {
        var compilation = Sources(growing, sites, perFile);
        var project = FixRunner.Open(compilation, []).Project;
        var diagnostics = await FixRunner.AnalyzeAsync(project, growing.Fix);
        Assert.That(diagnostics.Count(d => d.Id == growing.Rule), Is.EqualTo(sites));
        return new(compilation, sites, [.. diagnostics.Select(static d => (d.Descriptor, d.Location.SourceTree!.FilePath, d.Location.SourceSpan, d.Properties))]);
    }

    private static async Task<Cost> RunAsync(Growing growing, Sample sample)
    {
        // A workspace of its own: what one run has bound is not there for the next.
        var project = FixRunner.Open(sample.Compilation, []).Project;
        var trees = new Dictionary<string, SyntaxTree>(StringComparer.Ordinal);
        foreach (var document in project.Documents)
        {
            trees.Add(document.FilePath!, (await document.GetSyntaxTreeAsync())!);
        }

        var diagnostics = sample.Reported.Select(r => Diagnostic.Create(r.Rule, Location.Create(trees[r.Path], r.Span), r.Properties)).ToArray();
        var first = project.GetDocument(trees[sample.Reported[0].Path])!;
        var context = new FixAllContext(
            first, growing.Fix, FixAllScope.Project, "RefusalAnalyzers." + growing.Key, [growing.Rule], new FixRunner.Known([.. diagnostics]), CancellationToken.None);

        var (allocated, used) = (GC.GetTotalAllocatedBytes(true), Environment.CpuUsage.UserTime);
        var action = (await growing.Fix.GetFixAllProvider()!.GetFixAsync(context))!;
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var cost = new Cost((Environment.CpuUsage.UserTime - used).TotalMilliseconds, (GC.GetTotalAllocatedBytes(true) - allocated) / 1e6);

        var written = 0;
        foreach (var document in operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.Projects.Single().Documents)
        {
            written += (await document.GetTextAsync()).ToString().Split(growing.Written).Length - 1;
        }

        Assert.That(written, Is.EqualTo(sample.Sites), growing.Written);
        return cost;
    }

    private static CSharpCompilation Sources(Growing growing, int sites, int perFile)
    {
        var trees = new List<SyntaxTree>();
        for (var first = 0; first < sites; first += perFile)
        {
            var members = new StringBuilder();
            for (var site = first; site < Math.Min(first + perFile, sites); site++)
            {
                var member = growing.Member.Replace("{n}", site.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
                members.Append('\n').Append("    ").Append(member.Replace("\n", "\n    ", StringComparison.Ordinal)).Append('\n');
            }

            var source = $"using System;\nusing Anthropic.Models.Messages;\n\npublic static class Replies{first}\n{{{members}}}\n";
            trees.Add(CSharpSyntaxTree.ParseText(source, ProgramBatch.ParseOptions, $"/project/Replies{first}.cs"));
        }

        return CSharpCompilation.Create("Growth", trees, ProgramBatch.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <param name="Member">A member with one construct; <c>{n}</c> is its number.</param>
    /// <param name="Written">What the action writes once for each.</param>
    /// <param name="IsSpread">Whether it is measured in many files, too.</param>
    private sealed record Growing(CodeFixProvider Fix, string Key, string Rule, string Member, string Written, bool IsSpread = false, bool IsDoubtful = false)
    {
        public string Name => Rule + " " + Key + (IsDoubtful ? " in doubt" : "");
    }

    private sealed record Sample(
        CSharpCompilation Compilation,
        int Sites,
        IReadOnlyList<(DiagnosticDescriptor Rule, string Path, Microsoft.CodeAnalysis.Text.TextSpan Span, System.Collections.Immutable.ImmutableDictionary<string, string?> Properties)> Reported);

    private readonly record struct Cost(double Milliseconds, double Megabytes)
    {
        public static Cost Least(Cost left, Cost right) => new(Math.Min(left.Milliseconds, right.Milliseconds), Math.Min(left.Megabytes, right.Megabytes));

        public static Cost operator +(Cost left, Cost right) => new(left.Milliseconds + right.Milliseconds, left.Megabytes + right.Megabytes);
    }
}
