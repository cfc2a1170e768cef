using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// Projects without files, kept for the next test with the same options and references.
/// Binding some 170 references costs more than most tests do otherwise, and a compilation that grows out of one that has done it need not do it again.
/// </summary>
internal static class ProjectSeeds
{
    // Tests that reference stubs of their own make many seeds, and each holds the symbols of a framework.
    private const int Limit = 24;

    private static readonly ConcurrentDictionary<Key, Solution> s_seeds = new();

    public static async Task<Project> GetAsync(
        string name,
        string language,
        CompilationOptions compilationOptions,
        ParseOptions parseOptions,
        ImmutableArray<MetadataReference> references,
        CancellationToken cancellationToken)
    {
        var key = new Key(name, language, compilationOptions, parseOptions, references);
        if (!s_seeds.TryGetValue(key, out Solution? solution))
        {
            // The workspace is not disposed: it holds nothing but memory, and solutions made in it outlive this method.
            var id = ProjectId.CreateNewId(name);
            solution = new AdhocWorkspace().CurrentSolution.AddProject(ProjectInfo.Create(
                id,
                VersionStamp.Default,
                name,
                assemblyName: name,
                language,
                compilationOptions: compilationOptions,
                parseOptions: parseOptions,
                metadataReferences: references));
            Compilation compilation = (await solution.GetProject(id)!.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
            _ = compilation.ObjectType;
            if (s_seeds.Count >= Limit)
            {
                s_seeds.Clear();
            }

            solution = s_seeds.GetOrAdd(key, solution);
        }

        return solution.Projects.Single();
    }

    private readonly struct Key(string name, string language, CompilationOptions compilationOptions, ParseOptions parseOptions, ImmutableArray<MetadataReference> references)
        : IEquatable<Key>
    {
        private readonly string _name = name;
        private readonly string _language = language;
        private readonly CompilationOptions _compilationOptions = compilationOptions;
        private readonly ParseOptions _parseOptions = parseOptions;
        private readonly ImmutableArray<MetadataReference> _references = references;

        public bool Equals(Key other) =>
            _name == other._name
            && _language == other._language
            && _compilationOptions.Equals(other._compilationOptions)
            && _parseOptions.Equals(other._parseOptions)
            && _references.AsSpan().SequenceEqual(other._references.AsSpan());

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() => HashCode.Combine(_name, _compilationOptions.OutputKind, _parseOptions, _references.Length);
    }
}
