using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace CodeFixService;

/// <summary>Asks the service that stands behind an IDE's light bulb. It is internal to Roslyn, hence the reflection.</summary>
internal static class LightBulb
{
    private const int NotThere = 3;
    private const BindingFlags Anything = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static async Task<int> Show(string file, string at, IEnumerable<string> analyzers)
    {
        string[] parts = ["Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", "Microsoft.CodeAnalysis.Features", "Microsoft.CodeAnalysis.CSharp.Features"];
        var host = MefHostServices.Create(parts.Select(Assembly.Load));
        using var workspace = new AdhocWorkspace(host);
        var document = Open(workspace, file, analyzers);
        var position = (await document.GetTextAsync()).ToString().IndexOf(at, StringComparison.Ordinal);

        if (FindService(host) is not { } service || service.GetType().GetMethods().FirstOrDefault(m => m.Name == "StreamFixesAsync") is not { } method)
        {
            Console.WriteLine("This Roslyn has no such service.");
            return NotThere;
        }

        var stream = method.Invoke(service, [document, new TextSpan(position, 0), null, CancellationToken.None])!;
        await foreach (var collection in (IAsyncEnumerable<object>)stream)
        {
            foreach (var fix in (IEnumerable)Read(collection, "Fixes"))
            {
                var action = (CodeAction)Read(fix, "Action");
                if (action.EquivalenceKey?.StartsWith("RefusalAnalyzers.", StringComparison.Ordinal) == true)
                {
                    var diagnostics = (IEnumerable<Diagnostic>)Read(fix, "Diagnostics");
                    Console.WriteLine($"{string.Join(' ', diagnostics.Select(d => d.Id))}: {action.Title}{(action.NestedActions.IsEmpty ? "" : " (nested)")}");
                }
            }
        }

        return 0;
    }

    private static Document Open(AdhocWorkspace workspace, string file, IEnumerable<string> analyzers)
    {
        var project = ProjectId.CreateNewId();
        var document = DocumentId.CreateNewId(project);
        var loader = new Loader();
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        workspace.TryApplyChanges(workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                project,
                VersionStamp.Default,
                "Consumer",
                "Consumer",
                LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
                metadataReferences: platform.Select(path => MetadataReference.CreateFromFile(path)),
                analyzerReferences: analyzers.Select(path => new AnalyzerFileReference(path, loader))))
            .AddDocument(document, Path.GetFileName(file), SourceText.From(File.ReadAllText(file)), filePath: file));
        return workspace.CurrentSolution.GetDocument(document)!;
    }

    private static object? FindService(MefHostServices host)
    {
        var type = Assembly.Load("Microsoft.CodeAnalysis.Features").GetType("Microsoft.CodeAnalysis.CodeFixes.ICodeFixService");
        var export = host.GetType().GetInterfaces().SelectMany(i => i.GetMethods())
            .FirstOrDefault(m => m.Name == "GetExports" && m.GetGenericArguments().Length == 1 && m.GetParameters().Length == 0);
        return type is null || export is null
            ? null
            : ((IEnumerable)export.MakeGenericMethod(type).Invoke(host, [])!).Cast<object>().Select(lazy => Read(lazy, "Value")).FirstOrDefault();
    }

    private static object Read(object holder, string member) =>
        (holder.GetType().GetProperty(member, Anything)?.GetValue(holder) ?? holder.GetType().GetField(member, Anything)?.GetValue(holder))!;

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => AssemblyLoadContext.Default.LoadFromAssemblyPath(fullPath);
    }
}
