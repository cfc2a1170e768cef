using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RefusalAnalyzers.Tests.CaseFiles;

/// <summary>A case, compiled the way a project of the SDK's user would compile it.</summary>
internal sealed class CaseCompilation
{
    private const string ProjectFolder = "/project";
    private static readonly string[] s_usings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
    ];

    private readonly AnalyzerConfigSet _config;

    private CaseCompilation(CSharpCompilation compilation, AnalyzerConfigSet config)
    {
        Compilation = compilation;
        _config = config;
    }

    public CSharpCompilation Compilation { get; }

    public ImmutableArray<Diagnostic> Errors => [.. Compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)];

    public static SyntaxTree ImplicitUsings(CSharpParseOptions options) =>
        CSharpSyntaxTree.ParseText(string.Concat(s_usings.Select(name => $"global using {name};\n")), options, ProjectFolder + "/obj/GlobalUsings.g.cs");

    public static CaseCompilation Create(CaseFile file, string name, string stubFolder)
    {
        if (!LanguageVersionFacts.TryParse(file.Language, out var language))
        {
            throw new FormatException($"\"{file.Language}\" is no language version of this compiler.");
        }

        var parsing = CSharpParseOptions.Default.WithLanguageVersion(language).WithDocumentationMode(DocumentationMode.Parse);
        var path = $"{ProjectFolder}/{(file.IsGenerated ? Path.ChangeExtension(name, ".g.cs") : name)}";
        var trees = new List<SyntaxTree> { CSharpSyntaxTree.ParseText(file.Code, parsing, path) };
        if (language.MapSpecifiedToEffectiveVersion() >= LanguageVersion.CSharp10)
        {
            trees.Add(ImplicitUsings(parsing));
        }

        var editorConfig = string.Join('\n', ["root = true", "[*.cs]", .. file.Options]);
        var config = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(editorConfig, ProjectFolder + "/.editorconfig")));
        var options = new CSharpCompilationOptions(
            file.IsProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            nullableContextOptions: file.IsNullableEnabled ? NullableContextOptions.Enable : NullableContextOptions.Disable);
        var compilation = CSharpCompilation.Create(
            "CaseUnderTest",
            trees,
            file.IsLogging ? CaseReferences.For(file.Sdk, stubFolder).Add(Libraries.Logging) : CaseReferences.For(file.Sdk, stubFolder),
            options.WithSyntaxTreeOptionsProvider(new Severities(config)));
        return new CaseCompilation(compilation, config);
    }

    public Task<ImmutableArray<Diagnostic>> AnalyzeAsync(DiagnosticAnalyzer analyzer)
    {
        var options = new AnalyzerOptions([], new Options(_config));
        return Compilation.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
    }

    /// <summary>Some sources as they are, on the newest SDK.</summary>
    public static CaseCompilation Of(IEnumerable<(string Path, string Code)> sources)
    {
        var parsing = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest).WithDocumentationMode(DocumentationMode.Parse);
        var compilation = CSharpCompilation.Create(
            "Sources",
            sources.Select(s => CSharpSyntaxTree.ParseText(s.Code, parsing, s.Path)).Append(ImplicitUsings(parsing)),
            CaseReferences.For(Libraries.NewestSdk, ""),
            new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        return new(compilation, AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse("root = true", ProjectFolder + "/.editorconfig"))));
    }

    private sealed class Severities(AnalyzerConfigSet config) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            config.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            config.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }

    private sealed class Options(AnalyzerConfigSet config) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Values(config.GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(config.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(config.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key.ToLowerInvariant(), out value!);
    }
}
