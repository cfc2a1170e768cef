using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Tests.Drift;

/// <summary>All traps, compiled against one version of the SDK, and what comes of them.</summary>
internal sealed class TrapProgram
{
    private const string Usings =
        """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;
        using Anthropic.Core;

        """;

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Latest);

    // CS1701: the SDK was built against an older Microsoft.Extensions.AI.
    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]);

    private readonly ImmutableArray<(TrapSection Section, ImmutableArray<TrapSurface> Surfaces)> _sections;
    private readonly CSharpCompilation _questions;
    private readonly Assembly _program;
    private readonly IReadOnlyDictionary<string, string> _broken;

    public TrapProgram(LoadedSdk sdk, RefusalShape shape, ImmutableArray<TrapSection> sections, ImmutableArray<MetadataReference> references)
    {
        _sections = [.. sections.Select(section => (section, section.Surfaces(shape).ToImmutableArray()))];
        var helpers = Each().Where(static at => at.Surface.Code.Length > 0).Select(static at => Parse(at.Name, $"{Usings}{at.Surface.Usings}{at.Surface.Code}", at.Name));
        var empty = CSharpCompilation.Create("Traps", helpers, references, s_options);
        _questions = empty.AddSyntaxTrees(Trees(static trap => trap.Kind != TrapKind.Run));
        (_program, _broken) = Load(sdk, empty.AddSyntaxTrees(Trees(static trap => trap.Kind == TrapKind.Run)));
    }

    public IEnumerable<FactSection> Sections() =>
        _sections.Select((section, number) => new FactSection(section.Section.Title, section.Section.Page, [.. Facts(section.Section, section.Surfaces, number)]));

    private IEnumerable<Fact> Facts(TrapSection section, ImmutableArray<TrapSurface> surfaces, int number)
    {
        for (var i = 0; i < section.Traps.Length; i++)
        {
            var trap = section.Traps[i];
            var tree = TreeName(number, 0, i);
            switch (trap.Kind)
            {
                case TrapKind.Says:
                    yield return new($"`{trap.Code}`", Said(tree));
                    break;
                case TrapKind.Takes:
                    yield return new($"`{trap.Code}`", Taken(tree));
                    break;
                default:
                    foreach (var wire in trap.Wires.DefaultIfEmpty(null))
                    {
                        var outcomes = surfaces.Select((surface, s) => (surface.Name, Outcome(TreeName(number, s, i), wire)));
                        yield return new(wire is null ? $"`{trap.Code}`" : $"`{trap.Code}` of {wire}", Together(outcomes));
                    }

                    break;
            }
        }
    }

    /// <summary>One outcome where all surfaces have the same, else each with those that have it.</summary>
    private static string Together(IEnumerable<(string Surface, string Outcome)> outcomes)
    {
        var groups = outcomes.GroupBy(static o => o.Outcome, static o => o.Surface).ToList();
        return groups.Count == 1 ? groups[0].Key : string.Join("; ", groups.Select(static group => $"{group.Key} ({string.Join(", ", group)})"));
    }

    private string Outcome(string tree, string? wire)
    {
        if (_broken.TryGetValue(tree, out var error))
        {
            return "does not compile: " + error;
        }

        var trap = _program.GetType(tree + ".Trap")!.GetMethod("Run")!;
        var given = trap.GetParameters() is [var parameter] ? LoadedSdk.Given(parameter.ParameterType, wire ?? Trap.Null) : null;
        try
        {
            return trap.Invoke(null, BindingFlags.DoNotWrapExceptions, null, given is null ? [] : [given], null) switch
            {
                null => "null",
                "" => "empty text",
                bool answer => answer ? "true" : "false",
                var other => other.ToString()!,
            };
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return "throws " + e.GetType().Name;
        }
    }

    private string Said(string tree)
    {
        var ids = Model(tree).GetDiagnostics().Where(static d => d.Severity >= DiagnosticSeverity.Warning).Select(static d => d.Id).Distinct().Order(StringComparer.Ordinal).ToList();
        return ids.Count == 0 ? "compiles" : string.Join(", ", ids);
    }

    private string Taken(string tree)
    {
        var model = Model(tree);
        var operations = model.SyntaxTree.GetRoot().DescendantNodes().Select(node => model.GetOperation(node)).OfType<IOperation>().ToList();
        return operations.OfType<ISwitchOperation>().FirstOrDefault()?.Value.Type?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)
            ?? operations.OfType<IBinaryOperation>().FirstOrDefault()?.OperatorMethod?.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)
            ?? operations.OfType<IInvocationOperation>().Select(static call => (call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition).FirstOrDefault()?.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)
            ?? "nothing";
    }

    private SemanticModel Model(string tree) => _questions.GetSemanticModel(_questions.SyntaxTrees.Single(t => t.FilePath == tree));

    /// <summary>Loads what compiles. A trap that an SDK has broken is a fact about that SDK, and must not hide the others.</summary>
    private static (Assembly Program, IReadOnlyDictionary<string, string> Broken) Load(LoadedSdk sdk, CSharpCompilation compilation)
    {
        var broken = new Dictionary<string, string>(StringComparer.Ordinal);
        while (true)
        {
            using var image = new MemoryStream();
            var emitted = compilation.Emit(image);
            if (emitted.Success)
            {
                image.Position = 0;
                return (sdk.Load(image), broken);
            }

            var errors = emitted.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).ToLookup(static d => d.Location.SourceTree ?? throw new InvalidOperationException(d.ToString()));
            foreach (var of in errors)
            {
                broken.Add(of.Key.FilePath, string.Join(", ", of.Select(static d => d.Id).Distinct()));
            }

            compilation = compilation.RemoveSyntaxTrees(errors.Select(static of => of.Key));
        }
    }

    private IEnumerable<SyntaxTree> Trees(Func<Trap, bool> asked) =>
        from at in Each()
        from trap in at.Section.Traps.Select(static (trap, i) => (Trap: trap, Number: i))
        where asked(trap.Trap)
        let name = $"{at.Name}.Trap{trap.Number}"
        select trap.Trap.Code.StartsWith("using ", StringComparison.Ordinal)
            ? Parse(name, $"namespace {name} {{ {trap.Trap.Code} }}", at.Name)
            : Parse(name, $"{Usings}{at.Surface.Usings}namespace {name}\n{{\n    static class Trap\n    {{\n        public static object? Run({at.Surface.Parameter}) {Body(trap.Trap)}\n    }}\n}}\n", at.Name);

    private IEnumerable<(TrapSection Section, TrapSurface Surface, string Name)> Each() =>
        _sections.SelectMany(static (section, number) => section.Surfaces.Select((surface, s) => (section.Section, surface, SurfaceName(number, s))));

    private static string Body(Trap trap) => trap.Code[0] == '{' ? trap.Code : $"=> {trap.Code};";

    private static string SurfaceName(int section, int surface) => $"Section{section}.Surface{surface}";

    private static string TreeName(int section, int surface, int trap) => $"{SurfaceName(section, surface)}.Trap{trap}";

    private static SyntaxTree Parse(string path, string text, string surface) => CSharpSyntaxTree.ParseText(text.Replace(TrapSurface.Namespace, surface), s_parse, path);
}
