using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;

namespace RefusalAnalyzers.Tests;

/// <summary>Code that a test has compiled, loaded to be run; it is unloaded afterwards.</summary>
/// <remarks>
/// The SDK is not: every version is loaded once, for all that was compiled against it. One that comes and goes with each program would be compiled just in time,
/// all of its JSON contracts included, for that program alone, and taking it down again costs the finalizer more than the programs cost to run.
/// </remarks>
internal sealed class LoadedCode : IDisposable
{
    private static readonly ConcurrentDictionary<string, Lazy<AssemblyLoadContext>> s_libraries = new(StringComparer.Ordinal);

    private readonly AssemblyLoadContext _context;

    /// <param name="libraries">What the code needs beyond the framework.</param>
    public LoadedCode(Stream image, IEnumerable<string> libraries)
    {
        var loaded = Libraries(libraries);
        _context = new AssemblyLoadContext("compiled by a test", isCollectible: true);
        _context.Resolving += (_, name) => loaded.LoadFromAssemblyName(name);
        Assembly = _context.LoadFromStream(image);
    }

    public Assembly Assembly { get; }

    public void Dispose() => _context.Unload();

    private static AssemblyLoadContext Libraries(IEnumerable<string> libraries)
    {
        var paths = libraries.Order(StringComparer.Ordinal).ToArray();
        return s_libraries.GetOrAdd(string.Join('|', paths), _ => new(() =>
        {
            var context = new AssemblyLoadContext("libraries of what tests compile");
            context.Resolving += (loading, name) =>
                Array.Find(paths, path => Path.GetFileNameWithoutExtension(path) == name.Name) is { } path ? loading.LoadFromAssemblyPath(path) : null;
            return context;
        })).Value;
    }
}
