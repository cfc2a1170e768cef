using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RefusalAnalyzers.Tests;

namespace RefusalAnalyzers.Benchmarks;

/// <summary>What is measured.</summary>
/// <param name="Ids">The rules that are asked for; empty for all that the analyzers have.</param>
internal sealed record Candidate(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers, ImmutableArray<string> Ids = default)
{
    /// <summary>Rules that are off or hidden by default do work only where they are asked for; the others of an analyzer are not.</summary>
    public CSharpCompilationOptions SwitchOn(CSharpCompilationOptions options) => options.WithSpecificDiagnosticOptions(
        Analyzers.SelectMany(static a => a.SupportedDiagnostics).Select(static d => d.Id).Distinct()
            .Select(id => KeyValuePair.Create(id, Ids.IsDefault || Ids.Contains(id) ? ReportDiagnostic.Warn : ReportDiagnostic.Suppress)));
}

/// <summary>What ours is measured against: analyzers that do nothing, in the ways that cost.</summary>
internal abstract class Yardstick : DiagnosticAnalyzer
{
#pragma warning disable RS2008 // nothing is released of this
    private static readonly DiagnosticDescriptor s_rule = new("YARD1", "Yardstick", "Yardstick", "Usage", DiagnosticSeverity.Warning, true);
#pragma warning restore RS2008

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        Register(context);
    }

    protected abstract void Register(AnalysisContext context);
}

/// <summary>Registers nothing: what the compiler's driver costs as soon as there is an analyzer at all.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class DriverAlone : Yardstick
{
    protected override void Register(AnalysisContext context)
    {
    }
}

/// <summary>Looks its types up at compilation start and returns: nobody can cost less and still know when to be silent.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class Floor : Yardstick
{
    protected override void Register(AnalysisContext context) => context.RegisterCompilationStartAction(static start =>
    {
        foreach (var assembly in start.Compilation.SourceModule.ReferencedAssemblySymbols)
        {
            _ = assembly.GetTypeByMetadataName("Anthropic.Models.Messages.Category");
        }
    });
}

/// <summary>One operation action that does nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EmptyOperationAction : Yardstick
{
    protected override void Register(AnalysisContext context) => context.RegisterOperationAction(static _ => { }, OperationKind.Switch, OperationKind.SwitchExpression);
}

/// <summary>One action on switches, as syntax, that does nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EmptySyntaxNodeAction : Yardstick
{
    protected override void Register(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction(static _ => { }, SyntaxKind.SwitchStatement, SyntaxKind.SwitchExpression);
}

/// <summary>One action per file that does nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EmptySemanticModelAction : Yardstick
{
    protected override void Register(AnalysisContext context) => context.RegisterSemanticModelAction(static _ => { });
}

/// <summary>Rules of other packages that look at switches.</summary>
internal static class Peers
{
    public static IEnumerable<Candidate> All()
    {
        var packages = Libraries.PackageRoot;
        yield return Load("IDE0010 + IDE0072", Libraries.Metadata("CodeStyleFolder"), ["IDE0010", "IDE0072"]);
        yield return Load("Meziantou switch rules", Path.Combine(packages, "meziantou.analyzer", "3.0.321"), ["MA0140", "MA0108", "MA0099"]);
        yield return Load("Sonar S3923, S1871, S131, S3458", Path.Combine(packages, "sonaranalyzer.csharp", "9.32.0.97167"), ["S3923", "S1871", "S131", "S3458"]);
        yield return Load("Roslynator RCS1070, RCS1136", Path.Combine(packages, "roslynator.analyzers", "5.0.1"), ["RCS1070", "RCS1136"]);
    }

    private static Candidate Load(string name, string folder, string[] ids)
    {
        var found = ImmutableArray.CreateBuilder<DiagnosticAnalyzer>();
        var files = Directory.EnumerateFiles(folder, "*.dll", SearchOption.AllDirectories)
            .Where(static f => !f.EndsWith(".resources.dll", StringComparison.Ordinal))
            .GroupBy(static f => Path.GetFileName(f)).Select(static g => g.Order(StringComparer.Ordinal).Last())
            .ToArray();
        AppDomain.CurrentDomain.AssemblyResolve += (_, request) =>
            files.FirstOrDefault(f => Path.GetFileNameWithoutExtension(f) == new AssemblyName(request.Name).Name) is { } file ? Assembly.LoadFrom(file) : null;
        foreach (var file in files)
        {
            Type[] types;
            try
            {
                types = Assembly.LoadFrom(file).GetTypes();
            }
            catch (ReflectionTypeLoadException partly)
            {
                types = [.. partly.Types.OfType<Type>()];
            }
            catch (BadImageFormatException)
            {
                continue;
            }

            foreach (var type in types.Where(static t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t) && t.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null))
            {
                try
                {
                    if (Activator.CreateInstance(type) is DiagnosticAnalyzer analyzer && analyzer.SupportedDiagnostics.Any(d => ids.Contains(d.Id)))
                    {
                        found.Add(analyzer);
                    }
                }
                catch (TargetInvocationException)
                {
                    // An analyzer that this host can not make is no yardstick.
                }
            }
        }

        return found.Count == 0
            ? throw new InvalidOperationException($"No analyzer for {string.Join(", ", ids)} in {folder}.")
            : new(name, found.ToImmutable(), [.. ids]);
    }
}
