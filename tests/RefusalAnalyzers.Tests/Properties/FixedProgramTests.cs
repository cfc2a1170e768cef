using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Properties;

/// <summary>
/// Proof by execution for the fixes. Every action that is offered for a generated program is applied, at one construct and to the whole
/// document; what comes out is compiled, run with every category, analyzed, and fixed once more.
/// </summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public sealed class FixedProgramTests
{
    private const ulong FixedSeed = 20_261_121;
    private const int FixedCount = 300;
    private const int FreshCount = 5;
    private const int BatchSize = 100;

    /// <summary>
    /// What the compiler says about a switch expression that does not take everything. It says one of them at a time:
    /// a value without a name is only spoken of once every name is taken.
    /// </summary>
    private static readonly string[] s_notExhaustive = ["CS8509", "CS8524", "CS8655", "CS8846", "CS8847"];

    private static readonly CodeFixProvider[] s_fixes =
    [
        .. typeof(RefusalAnalyzers.Fixes.RefusalFixProvider).Assembly.GetTypes()
            .Where(static t => t.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
            .OrderBy(static t => t.Name, StringComparer.Ordinal)
            .Select(static t => (CodeFixProvider)Activator.CreateInstance(t)!),
    ];

    private static readonly (bool F, bool G)[] s_flags = [(false, false), (false, true), (true, false), (true, true)];

    [Test]
    public Task WhenProgramsAreFixed_TheyDoWhatTheTitleSays() => HoldTheFixes("fixed seed", FixedSeed, FixedCount, leastResults: FixedCount + 1);

    /// <summary>
    /// Other programs in every run. The seed is printed, and
    /// <c>dotnet test -- 'TestRunParameters.Parameter(name="seed", value="1")'</c> meets the same programs again; <c>programs</c> says how many.
    /// </summary>
    [Test]
    public Task WhenOtherProgramsAreFixed_TheyDoWhatTheTitleSays() => HoldTheFixes(
        "fresh seed",
        TestContext.Parameters.Get("seed", (ulong)Random.Shared.NextInt64()),
        TestContext.Parameters.Get("programs", FreshCount),
        leastResults: 0);

    /// <param name="leastResults">How many results must have run, so that the test says something; a handful of programs can by chance give few.</param>
    private static async Task HoldTheFixes(string title, ulong seed, int count, int leastResults)
    {
        var clock = Stopwatch.StartNew();
        var summary = new Summary();
        var drawn = ProgramGenerator.Numbers.Generator.Sample(count, new Rnd(seed), 50)
            .Select((numbers, i) => GeneratedProgram.From(ProgramGenerator.Read(numbers), "P" + i.ToString(CultureInfo.InvariantCulture)));
        foreach (var chunk in drawn.Chunk(BatchSize))
        {
            using var batch = ProgramBatch.Compile(chunk);
            var before = new Fixable(batch, await Fixable.Analyze(batch));
            var results = new List<FixResult>();
            foreach (var program in chunk.Where(p => !batch.Discarded.ContainsKey(p.Name)))
            {
                summary.Programs++;
                results.AddRange(await Apply(before, program, summary));
            }

            await Judge(before, results, summary);
        }

        summary.Print($"fixes against execution, {title} {seed}, {clock.Elapsed.TotalSeconds:F0} s");
        Assert.Multiple(() =>
        {
            Assert.That(summary.Failures, Has.Count.Zero, () => string.Join('\n', summary.Failures));
            Assert.That(summary.Executed, Is.GreaterThanOrEqualTo(leastResults), "results that ran");
        });
    }

    /// <summary>All that the offered actions make of one program.</summary>
    private static async Task<List<FixResult>> Apply(Fixable before, GeneratedProgram program, Summary summary)
    {
        var results = new List<FixResult>();
        foreach (var fix in s_fixes)
        {
            // "Every missing category" is also about what another rule says of the same construct.
            var wireNames = before.Of(program.Name, fix).ToLookup(
                static d => d.Location.SourceSpan,
                static d => (d.Id, WireNames: d.Properties.GetValueOrDefault("categories")?.Split(',') ?? []));
            var offered = new List<(Diagnostic Diagnostic, List<CodeAction> Actions)>();
            foreach (var diagnostic in before.Of(program.Name, fix))
            {
                var actions = await before.Offer(program.Name, fix, diagnostic);
                if (actions.Count == 0)
                {
                    summary.NotOffered(diagnostic.Id, PlaceOf(program, diagnostic));
                    if (FixExpectation.HasAction(program.Model, DecisionAt(program, diagnostic), diagnostic.Id))
                    {
                        summary.Fail(program, $"{diagnostic.Id} on {PlaceOf(program, diagnostic)} has no action, and docs/limitations.md does not say why");
                    }
                }

                if (actions.Select(static a => a.EquivalenceKey).Distinct().Count() != actions.Count)
                {
                    summary.Fail(program, $"{diagnostic.Id}: two actions with one equivalence key");
                }

                offered.Add((diagnostic, actions.FindAll(action => FixPromises.Of(diagnostic.Id, action.Title) is not null)));
                foreach (var action in actions)
                {
                    if (FixPromises.Of(diagnostic.Id, action.Title) is null)
                    {
                        summary.Fail(program, $"{diagnostic.Id}: this test knows no action '{action.Title}'");
                        continue;
                    }

                    var text = await before.Apply(program.Name, action);
                    Add(action, [diagnostic], text, isAll: false);
                }
            }

            // A run does in each place what its key means there.
            foreach (var key in offered.SelectMany(static o => o.Actions.Select(a => FixRunner.KeyOf(a, o.Diagnostic))).Distinct().ToList())
            {
                var same = offered.Select(o => (o.Diagnostic, Action: FixRunner.Chosen(o.Actions, o.Diagnostic, key))).Where(static s => s.Action is not null).ToList();
                var diagnostics = same.ConvertAll(static s => s.Diagnostic);
                var first = same[0].Action!;
                if (await before.FixAll(program.Name, fix, key, diagnostics) is not { } text)
                {
                    summary.Fail(program, $"'{first.Title}' in document does nothing");
                    continue;
                }

                Add(first, diagnostics, text, isAll: true, key);
                if (diagnostics.Count == 1 && results.First(r => !r.IsAll && r.Diagnostics[0] == diagnostics[0] && r.Title == first.Title).Text.ToString() != text.ToString())
                {
                    summary.Fail(program, $"'{first.Title}' in document differs from the action itself", text.ToString());
                }
            }

            void Add(CodeAction action, List<Diagnostic> diagnostics, SourceText text, bool isAll, string? key = null) =>
                results.Add(new FixResult(program, $"{program.Name}F{results.Count}", fix, action.Title, key ?? FixRunner.KeyOf(action, diagnostics[0]), diagnostics, wireNames, text, isAll));
        }

        return results;
    }

    private static async Task Judge(Fixable before, List<FixResult> results, Summary summary)
    {
        using var batch = ProgramBatch.Compile(results.Select(static r => (r.Name, r.Source)));
        var after = new Fixable(batch, await Fixable.Analyze(batch));
        var traces = new Dictionary<(string, ValueSet, bool, bool), string>();
        foreach (var result in results)
        {
            summary.Count(result);
            if (batch.Discarded.TryGetValue(result.Name, out var error))
            {
                summary.Fail(result, "does not compile: " + error.Split("error ")[^1]);
                continue;
            }

            if (NewWarning(before, after, result) is { } warning)
            {
                summary.Fail(result, "new warning " + warning);
            }

            if (WrongKind(result) is { } wrong)
            {
                summary.Fail(result, wrong);
            }

            if (Misplaced(result) is { } misplaced)
            {
                summary.Fail(result, misplaced);
            }

            summary.Compiled(result);
            if (Surprise(before.Batch, batch, result) is { } surprise)
            {
                summary.Fail(result, surprise);
            }

            if (StillThere(after, result) is { } left)
            {
                summary.Fail(result, $"{left} is still reported there");
            }

            if (await Again(after, result) is { } again)
            {
                summary.Fail(result, again);
            }
        }

        string Trace(ProgramBatch of, string name, ValueSet value, bool f, bool g)
        {
            if (!traces.TryGetValue((name, value, f, g), out var trace))
            {
                traces[(name, value, f, g)] = trace = of.Run(name, value, f, g);
            }

            return trace;
        }

        string? Surprise(ProgramBatch original, ProgramBatch changed, FixResult result)
        {
            var reached = false;
            foreach (var value in result.Program.Inputs)
            {
                foreach (var (f, g) in s_flags)
                {
                    var old = Trace(original, result.Program.Name, value, f, g);
                    var now = changed.Run(result.Name, value, f, g);
                    var allowed = Allowed(result, value, f, g, old, v => Trace(original, result.Program.Name, v, f, g));
                    reached |= now != old;
                    if (!allowed.Contains(now))
                    {
                        return $"{value}, f {f}, g {g}: did {old}, does {now}, should do {string.Join(" or ", allowed)}";
                    }
                }
            }

            // Some constructs cannot be reached by what they leave out; that nothing ever changes would be another matter.
            if (reached)
            {
                summary.Reached(result);
            }

            summary.Ran(result);
            return null;
        }
    }

    /// <summary>What the program may do with a value after the fix.</summary>
    private static List<string> Allowed(FixResult result, ValueSet value, bool f, bool g, string old, Func<ValueSet, string> trace)
    {
        var model = result.Program.Model;
        var allowed = new List<string>();
        switch (FixPromises.Of(result.Diagnostics[0].Id, result.Title))
        {
            case FixPromise.OwnMethod:
                var own = result.Diagnostics
                    .Where(d => result.Categories(d).Contains(Values.Wire(value)))
                    .Select(d => DecisionAt(result.Program, d) is { } decision
                        ? FixExpectation.OfOwnMethod(model, decision, Values.OfWires(result.Categories(d)), value, f, g)
                        : Outcome.Either)
                    .ToList();
                Add(own, FixExpectation.StubOf(value));
                break;
            case FixPromise.Unknown:
                var unknown = result.Diagnostics
                    .Select(d => DecisionAt(result.Program, d) is { } decision ? FixExpectation.OfUnknown(model, decision, value, f, g) : Outcome.Either)
                    .ToList();
                Add(unknown, FixExpectation.UnknownStub);
                break;
            case FixPromise.Test when value == ValueSet.FrontierLlm:
                allowed.AddRange(OfTest(result, f, g, old, trace));
                break;
            case FixPromise.NoCategory when value == ValueSet.Null && old.Contains(nameof(NullReferenceException), StringComparison.Ordinal):
                allowed.Add("|!NotImplementedException Handle refusals without a category.");
                break;
            default:
                allowed.Add(old);
                break;
        }

        return allowed;

        void Add(List<Outcome> outcomes, string stub)
        {
            if (outcomes.TrueForAll(static o => o.AsBefore))
            {
                allowed.Add(old);
            }

            if (outcomes.Exists(static o => o.Handled))
            {
                allowed.Add(stub);
            }
        }
    }

    /// <summary>As what the test names already, where the test is asked at all.</summary>
    private static IEnumerable<string> OfTest(FixResult result, bool f, bool g, string old, Func<ValueSet, string> trace)
    {
        var model = result.Program.Model;
        var label = model.Decision.Form == Form.Test ? model.Decision.Arms[0].Labels[0] : model.Prelude?.Condition;
        if (label is not null)
        {
            return [label.Guard.Holds(f, g) ? As(Values.MembersOf(label.Mentions).First()) : old];
        }

        // A condition of what is no chain: only that it goes where some other category goes.
        return Values.Members.Select(As).Append(old).Distinct();

        // A body may show the category itself.
        string As(ValueSet other) => trace(other)
            .Replace("show " + Values.Wire(other), "show frontier_llm", StringComparison.Ordinal)
            .Replace("shown " + Values.Wire(other), "shown frontier_llm", StringComparison.Ordinal)
            .Replace("hand " + Values.Wire(other), "hand frontier_llm", StringComparison.Ordinal)
            .Replace("show " + other, "show FrontierLlm", StringComparison.Ordinal)
            .Replace("shown " + other, "shown FrontierLlm", StringComparison.Ordinal);
    }

    private static Decision? DecisionAt(GeneratedProgram program, Diagnostic diagnostic)
    {
        var found = program.Heads.Where(h => h.Value == diagnostic.Location.SourceSpan.Start).Select(static h => h.Key).ToList();
        Decision[] all = program.Model.Inner is { } inner ? [program.Model.Decision, inner] : [program.Model.Decision];
        return found.Count == 1 ? Array.Find(all, d => d.Id == found[0]) : null;
    }

    private static string PlaceOf(GeneratedProgram program, Diagnostic diagnostic)
    {
        var model = program.Model;
        var form = DecisionAt(program, diagnostic) switch
        {
            null when model.Prelude is not null => "earlier guard",
            null => model.FormName,
            { Id: > 0 } inner => "nested " + inner.Form,
            _ => model.FormName,
        };
        return form + (model.Subject.IsText ? " over text" : model.Subject.IsApi ? " over ApiEnum" : "");
    }

    private static string? NewWarning(Fixable before, Fixable after, FixResult result)
    {
        var old = before.Warnings(result.Program.Name).ToList();
        foreach (var warning in after.Warnings(result.Name))
        {
            if (!old.Remove(warning))
            {
                return warning;
            }
        }

        return null;
    }

    /// <summary>
    /// Where sections yield a value, so does a handler: one whose value is thrown away is of the wrong kind. Where they only throw, what they do not take goes on,
    /// and so it does behind its handler.
    /// </summary>
    private static string? WrongKind(FixResult result)
    {
        if (!result.Program.Model.HasResults || FixPromises.Of(result.Diagnostics[0].Id, result.Title) is not FixPromise.OwnMethod
            || result.Diagnostics.Exists(d => DecisionAt(result.Program, d) is not { } decision || FixExpectation.YieldsNothing(decision) || FixExpectation.ClosesTheLastWayOut(result.Program.Model, decision, Values.OfWires(result.Categories(d)))))
        {
            return null;
        }

        return CSharpSyntaxTree.ParseText(result.Source, ProgramBatch.ParseOptions).GetRoot().DescendantNodes().OfType<ExpressionStatementSyntax>()
            .Where(static s => s.Expression is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var name } } && name.StartsWith("Handle", StringComparison.Ordinal))
            .Select(static s => $"the value of '{s.Expression}' is not used")
            .FirstOrDefault();
    }

    /// <summary>Arms stand behind those that name a category, and comments where they stood.</summary>
    private static string? Misplaced(FixResult result)
    {
        var promise = FixPromises.Of(result.Diagnostics[0].Id, result.Title);
        var isMoved = result.Diagnostics[0].Id is "RFA010" or "RFA011";
        var root = CSharpSyntaxTree.ParseText(result.Source, ProgramBatch.ParseOptions).GetRoot();
        return (promise is not FixPromise.OwnMethod ? null : result.Diagnostics
                .Select(d => DecisionAt(result.Program, d) is { IsSwitch: true } decision ? FixPlacement.Misplaced(root, result.Moved(d.Location.SourceSpan.Start), decision) : null)
                .FirstOrDefault(static found => found is not null))
            ?? FixPlacement.Disturbed(result.Program.Source, result.Source, copies: promise is FixPromise.Nothing, moves: isMoved);
    }

    private static string? StillThere(Fixable after, FixResult result)
    {
        var left = after.Of(result.Name, result.Fix).ToList();
        return result.Diagnostics
            .SelectMany(d => left.Where(l => l.Id == d.Id && l.Location.SourceSpan.Start == result.Moved(d.Location.SourceSpan.Start)))
            .FirstOrDefault()?.Id;
    }

    private static async Task<string?> Again(Fixable after, FixResult result)
    {
        var left = after.Of(result.Name, result.Fix).ToList();
        foreach (var diagnostic in left.Where(l => result.IsAll || result.Diagnostics.Exists(d => l.Location.SourceSpan.Start == result.Moved(d.Location.SourceSpan.Start))))
        {
            if ((await after.Offer(result.Name, result.Fix, diagnostic)).Exists(a => FixRunner.KeyOf(a, diagnostic) == result.Key))
            {
                return $"is offered again for {diagnostic.Id}";
            }
        }

        // Once more what the run was for: the same key means another run for another rule.
        left = left.FindAll(l => result.Diagnostics.Exists(d => d.Id == l.Id));
        return result.IsAll && left.Count > 0 && await after.FixAll(result.Name, result.Fix, result.Key, left) is { } text && text.ToString() != result.Source
            ? "changes the document again"
            : null;
    }

    /// <summary>What an action made of a program.</summary>
    /// <param name="Name">The name under which it is compiled beside the others.</param>
    private sealed record FixResult(
        GeneratedProgram Program,
        string Name,
        CodeFixProvider Fix,
        string Title,
        string Key,
        List<Diagnostic> Diagnostics,
        ILookup<TextSpan, (string Id, string[] WireNames)> Reported,
        SourceText Text,
        bool IsAll)
    {
        public string Source { get; } = Text.ToString().Replace($"namespace RefusalPrograms.{Program.Name};", $"namespace RefusalPrograms.{Name};", StringComparison.Ordinal);

        /// <summary>The wire names that the action is about at one of its diagnostics.</summary>
        public IEnumerable<string> Categories(Diagnostic diagnostic) =>
            Reported[diagnostic.Location.SourceSpan]
                .Where(r => r.Id == diagnostic.Id || Title.Contains("every missing", StringComparison.Ordinal))
                .SelectMany(static r => r.WireNames);

        /// <summary>Where something stands after the fix, in <see cref="Source"/>.</summary>
        public int Moved(int position)
        {
            var moved = position + Name.Length - Program.Name.Length;
            foreach (var change in Text.GetTextChanges(Diagnostics[0].Location.SourceTree!.GetText()))
            {
                if (change.Span.End < position || (change.Span.End == position && change.Span.Length == 0))
                {
                    moved += change.NewText!.Length - change.Span.Length;
                }
            }

            return moved;
        }
    }

    /// <summary>Programs that stand in one project, each in a document of its own, with what is reported in them.</summary>
    private sealed class Fixable(ProgramBatch batch, (Project Project, ILookup<string, Diagnostic> Reported) analyzed)
    {
        private readonly ILookup<string, string> _warnings = batch.Compilation.GetDiagnostics()
            .Where(static d => d.Severity == DiagnosticSeverity.Warning && d.Location.SourceTree is not null)
            .ToLookup(static d => d.Location.SourceTree!.FilePath, static d => s_notExhaustive.Contains(d.Id) ? "not exhaustive" : d.Id + " " + d.GetMessage(CultureInfo.InvariantCulture));

        public ProgramBatch Batch => batch;

        public static async Task<(Project Project, ILookup<string, Diagnostic> Reported)> Analyze(ProgramBatch batch)
        {
            var project = FixRunner.Open(batch.Compilation, []).Project;
            var reported = await FixRunner.AnalyzeAsync(project);
            return (project, reported.ToLookup(static d => d.Location.SourceTree!.FilePath));
        }

        public IEnumerable<string> Warnings(string name) => _warnings[ProgramBatch.PathOf(name)];

        public IEnumerable<Diagnostic> Of(string name, CodeFixProvider fix) =>
            analyzed.Reported[ProgramBatch.PathOf(name)].Where(d => fix.FixableDiagnosticIds.Contains(d.Id)).OrderBy(static d => d.Location.SourceSpan.Start);

        public async Task<List<CodeAction>> Offer(string name, CodeFixProvider fix, Diagnostic diagnostic) =>
            Document(name) is not null ? await FixRunner.OfferAsync(analyzed.Project, fix, diagnostic) : [];

        public async Task<SourceText> Apply(string name, CodeAction action) => (await Changed(name, action))!;

        public async Task<SourceText?> FixAll(string name, CodeFixProvider fix, string key, IReadOnlyCollection<Diagnostic> diagnostics) =>
            await FixRunner.FixAllActionAsync(Document(name), fix, key, [.. diagnostics]) is { } action ? await Changed(name, action) : null;

        private async Task<SourceText> Changed(string name, CodeAction action)
        {
            var operations = await action.GetOperationsAsync(CancellationToken.None);
            return await operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(Document(name).Id)!.GetTextAsync();
        }

        private Document Document(string name) => analyzed.Project.Documents.First(d => d.FilePath == ProgramBatch.PathOf(name));
    }

    private sealed class Summary
    {
        private readonly SortedDictionary<string, int[]> _titles = new(StringComparer.Ordinal);
        private readonly SortedDictionary<string, int> _notOffered = new(StringComparer.Ordinal);
        private readonly SortedDictionary<string, int> _failed = new(StringComparer.Ordinal);

        public int Programs { get; set; }

        public int Executed => _titles.Values.Sum(static n => n[2]);

        public List<string> Failures { get; } = [];

        public void NotOffered(string rule, string form) => Increase(_notOffered, rule + " " + form);

        public void Count(FixResult result) => Of(result)[0]++;

        public void Compiled(FixResult result) => Of(result)[1]++;

        public void Ran(FixResult result) => Of(result)[2]++;

        public void Reached(FixResult result) => Of(result)[3]++;

        public void Fail(GeneratedProgram program, string what, string source = "") => Failures.Add($"=== {what}\n{program.Source}\n--- fixed:\n{source}");

        public void Fail(FixResult result, string what)
        {
            var place = string.Join(" ", result.Diagnostics.Select(d => d.Id + " on " + PlaceOf(result.Program, d)).Distinct());
            Increase(_failed, $"{result.Title}: {place}");
            Fail(result.Program, $"'{result.Title}'{(result.IsAll ? " in document" : "")}, {place}: {what}", result.Source);
        }

        public void Print(string title)
        {
            RunLog.Tell($"{title}: {Programs} programs, {_titles.Values.Sum(static n => n[0])} results, {Executed} compiled and executed, {Failures.Count} failures");
            var text = new StringBuilder(title);
            foreach (var (name, n) in _titles)
            {
                text.Append($"\n  {name}: {n[0]} fixed, {n[1]} compiled, {n[2]} executed as it should, {n[3]} of them to another effect");
            }

            Append("without an action", _notOffered);
            Append("failed", _failed);

            TestContext.Out.WriteLine(text);

            void Append(string name, SortedDictionary<string, int> counts)
            {
                if (counts.Count > 0)
                {
                    text.Append($"\n  {name} {counts.Values.Sum()}: ").AppendJoin(", ", counts.Select(static c => $"{c.Key} {c.Value}"));
                }
            }
        }

        private int[] Of(FixResult result)
        {
            var name = result.Title + (result.IsAll ? ", in document" : "");
            if (!_titles.TryGetValue(name, out var counts))
            {
                _titles[name] = counts = new int[4];
            }

            return counts;
        }

        private static void Increase(SortedDictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;
    }
}
