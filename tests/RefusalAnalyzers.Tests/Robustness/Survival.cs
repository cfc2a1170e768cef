using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Fixes;
using RefusalAnalyzers.Tests.Refactorings;

namespace RefusalAnalyzers.Tests.Robustness;

/// <summary>How a project is compiled, as far as it changes what code means.</summary>
internal sealed record Setting(LanguageVersion Language, NullableContextOptions Nullable, OutputKind Output, bool IsHalf)
{
    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Parse, preprocessorSymbols: IsHalf ? ["HALF"] : []);

    public CSharpCompilationOptions CompilationOptions => new(Output, allowUnsafe: true, nullableContextOptions: Nullable);
}

/// <summary>
/// Asks for all that a client can ask for: the analysis, the actions at a diagnostic and what they write, Fix All, the refactoring; also at diagnostics
/// that no longer fit the text. What is thrown on the way counts even where the fix itself catches it and offers nothing.
/// </summary>
internal sealed class Survival(Setting setting)
{
    private const int Actions = 6;

    private static readonly string s_usings = string.Concat(
        new[] { "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks" }.Select(static n => $"using {n}; "));

    private static readonly ImmutableArray<CodeFixProvider> s_fixes =
    [
        .. typeof(RefusalFixProvider).Assembly.GetTypes()
            .Where(static t => t.IsSubclassOf(typeof(RefusalFixProvider)) && !t.IsAbstract)
            .OrderBy(static t => t.Name, StringComparer.Ordinal)
            .Select(static t => (CodeFixProvider)Activator.CreateInstance(t)!),
    ];

    // Whose work throws: it goes along with the work, on whichever thread, and other tests may run beside it.
    private static readonly AsyncLocal<Thrown?> s_current = new();

    private readonly Document _empty = Open(setting);

    static Survival() => AppDomain.CurrentDomain.FirstChanceException += static (_, args) => s_current.Value?.Note(args);

    public int Reported { get; private set; }

    public int Applied { get; private set; }

    public Document DocumentOf(string source) => _empty.WithText(SourceText.From(s_usings + source));

    /// <returns>What was thrown, each with the place that threw it.</returns>
    public async Task<IReadOnlyList<KeyValuePair<string, string>>> RunAsync(string source, Random random)
    {
        var document = DocumentOf(source);
        var thrown = new Thrown();
        s_current.Value = thrown;
        await AskAsync(document, random, thrown);
        return thrown.All;
    }

    private async Task AskAsync(Document document, Random random, Thrown thrown)
    {
        var reported = await AnalyzeAsync(document.Project, thrown);
        Reported += reported.Length;
        var root = (await document.GetSyntaxRootAsync())!;
        thrown.IsWhole = reported.Length > 0 && !await HasErrorsAsync(document.Project);
        foreach (var diagnostic in reported.OrderBy(_ => random.Next()).Take(Actions))
        {
            foreach (var fix in s_fixes.Where(f => f.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                await thrown.GuardAsync(() => FixAsync(document, fix, diagnostic, reported, random, thrown));
            }
        }

        // What an editor may still show of the text as it was.
        var tokens = root.DescendantTokens().Where(static t => t.Span.Length > 0).ToArray();
        foreach (var fix in tokens.Length == 0 ? [] : s_fixes)
        {
            var node = tokens[random.Next(tokens.Length)].Parent!;
            var id = fix.FixableDiagnosticIds[random.Next(fix.FixableDiagnosticIds.Length)];
            var stale = Diagnostic.Create(new DiagnosticDescriptor(id, "", "", "", DiagnosticSeverity.Warning, isEnabledByDefault: true), Location.Create(root.SyntaxTree, random.Next(2) == 0 ? node.Span : node.GetFirstToken().Span));
            await thrown.GuardAsync(() => FixAsync(document, fix, stale, [stale], random, thrown));
        }

        var category = tokens.Where(static t => t.Text is "Category" or "StopDetails" or "StopReason" or "details" or "switch" or "if").ToArray();
        for (var i = 0; i < Actions && tokens.Length > 0; i++)
        {
            var at = i % 2 == 0 && category.Length > 0 ? category[random.Next(category.Length)] : tokens[random.Next(tokens.Length)];
            var span = random.Next(3) == 0 ? at.Parent!.Span : new TextSpan(at.SpanStart, 0);
            await thrown.GuardAsync(() => RefactorAsync(document, span, thrown));
        }
    }

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project project, Thrown thrown)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var run = compilation.WithAnalyzers(
            [new RefusalAnalyzer()],
            new CompilationWithAnalyzersOptions(project.AnalyzerOptions, (exception, _, _) => thrown.Add(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        return await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
    }

    private async Task FixAsync(Document document, CodeFixProvider fix, Diagnostic diagnostic, ImmutableArray<Diagnostic> reported, Random random, Thrown thrown)
    {
        var offered = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), CancellationToken.None));
        foreach (var action in offered)
        {
            await ApplyAsync(document, action, thrown);
        }

        if (offered.Count > 0 && random.Next(3) == 0)
        {
            var key = offered[random.Next(offered.Count)].EquivalenceKey!;
            ImmutableArray<Diagnostic> fixable = [.. reported.Where(d => fix.FixableDiagnosticIds.Contains(d.Id))];
            if (await FixRunner.FixAllActionAsync(document, fix, key, fixable) is { } all)
            {
                await ApplyAsync(document, all, thrown);
            }
        }
    }

    private async Task RefactorAsync(Document document, TextSpan span, Thrown thrown)
    {
        if (await RefactoringRunner.OfferAsync(document, span) is { } action)
        {
            await ApplyAsync(document, action, thrown);
        }
    }

    private async Task ApplyAsync(Document document, CodeAction action, Thrown thrown)
    {
        Applied++;
        var changed = await FixRunner.ApplyAsync(document.Project, action);
        if (thrown.IsWhole && await HasErrorsAsync(changed))
        {
            var errors = (await changed.GetCompilationAsync())!.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error);
            thrown.Add($"{action.EquivalenceKey} ({action.Title}) writes what does not compile: {string.Join(' ', errors.Select(static e => e.Id).Distinct())}",
              $"{string.Join('\n', errors)}\n{await changed.Documents.Single().GetTextAsync()}");
        }
    }

    private static async Task<bool> HasErrorsAsync(Project project) =>
        (await project.GetCompilationAsync())!.GetDiagnostics().Any(static d => d.Severity == DiagnosticSeverity.Error);

    private static Document Open(Setting setting)
    {
        var tree = CSharpSyntaxTree.ParseText("", setting.ParseOptions, "/project/Mutated.cs");
        return FixRunner
            .Open(CSharpCompilation.Create("Mutated", [tree], [.. Libraries.Framework, .. Sdk.References(Sdk.Newest), Libraries.Logging], setting.CompilationOptions), [])
            .Project.Documents.Single();
    }

    /// <summary>Each kind once: by what was thrown, and the method of ours that was nearest.</summary>
    private sealed class Thrown
    {
        private static readonly string?[] s_ours = [typeof(RefusalAnalyzer).Assembly.FullName, typeof(RefusalFixProvider).Assembly.FullName];

        private readonly Dictionary<string, string> _all = new(StringComparer.Ordinal);

        public bool IsWhole { get; set; }

        public void Add(string what, string where)
        {
            lock (_all)
            {
                _all.TryAdd(what, where);
            }
        }

        public IReadOnlyList<KeyValuePair<string, string>> All
        {
            get
            {
                lock (_all)
                {
                    return [.. _all];
                }
            }
        }

        public void Add(Exception exception) => Add(exception, new StackTrace(exception));

        public async Task GuardAsync(Func<Task> asked)
        {
            try
            {
                await asked();
            }
            catch (Exception e)
            {
                Add(e);
            }
        }

        /// <summary>What a fix catches because it can not go on; the compiler's own exceptions, which it catches itself, are none of these.</summary>
        public void Note(FirstChanceExceptionEventArgs args)
        {
            if (args.Exception is not OperationCanceledException && new StackTrace() is var stack && NearestOfOurs(stack) is not null && !IsTrial(stack))
            {
                Add(args.Exception, stack);
            }
        }

        private void Add(Exception exception, StackTrace stack)
        {
            Add($"{exception.GetType().Name}: {exception.Message} at {NearestOfOurs(stack) ?? stack.ToString()}", stack.ToString());
        }

        /// <summary>Whether the compiler only tries to decode the location that an interceptor names: it makes an error of what is thrown there.</summary>
        private static bool IsTrial(StackTrace stack) =>
            stack.GetFrames().Any(static frame => frame.GetMethod() is { Name: "Decode", DeclaringType.FullName: "Microsoft.CodeAnalysis.CSharp.InterceptableLocation1" });

        private static string? NearestOfOurs(StackTrace stack)
        {
            foreach (var frame in stack.GetFrames())
            {
                if (frame.GetMethod() is { DeclaringType: { } type } method && s_ours.Contains(type.Assembly.FullName))
                {
                    return $"{type.FullName}.{method.Name}";
                }
            }

            return null;
        }
    }
}
