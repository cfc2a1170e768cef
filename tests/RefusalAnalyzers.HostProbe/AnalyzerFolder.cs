using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RefusalAnalyzers.HostProbe;

/// <summary>Loads what is in a folder as the compiler does: through analyzer references, into a context beside its own that takes everything else from the host.</summary>
internal sealed class AnalyzerFolder : IAnalyzerAssemblyLoader
{
    private readonly string _folder;
    private readonly AssemblyLoadContext _context = new("analyzers");

    public AnalyzerFolder(string folder)
    {
        _folder = folder;
        _context.Resolving += (context, name) =>
            Path.Combine(folder, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }

    public ImmutableArray<DiagnosticAnalyzer> Analyzers =>
        [.. Directory.GetFiles(_folder, "*.dll").Order(StringComparer.Ordinal).SelectMany(path => Read(path))];

    /// <summary>Instances of what the assemblies export.</summary>
    public IEnumerable<T> Create<T>() => Directory.GetFiles(_folder, "*.dll").Order(StringComparer.Ordinal)
        .SelectMany(path => LoadFromPath(path).GetTypes())
        .Where(static type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract && type.GetConstructor(Type.EmptyTypes) is not null)
        .Select(static type => (T)Activator.CreateInstance(type)!);

    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => _context.LoadFromAssemblyPath(fullPath);

    private ImmutableArray<DiagnosticAnalyzer> Read(string path)
    {
        var reference = new AnalyzerFileReference(path, this);
        // That it holds no analyzer is true of the fixes, and no failure.
        reference.AnalyzerLoadFailed += (_, failure) =>
        {
            if (failure.ErrorCode == AnalyzerLoadFailureEventArgs.FailureErrorCode.ReferencesNewerCompiler)
            {
                Console.WriteLine($"refused: {Path.GetFileName(path)} asks for {failure.ReferencedCompilerVersion}");
            }
            else if (failure.ErrorCode != AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers)
            {
                Console.WriteLine($"failed: {failure.ErrorCode}: {failure.Message}");
            }
        };
        return reference.GetAnalyzers(LanguageNames.CSharp);
    }
}
