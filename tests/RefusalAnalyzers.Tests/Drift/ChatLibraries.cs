using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Tests.Drift;

/// <summary>Microsoft.Extensions.AI and what its caching client needs to run; restored as <c>Libraries.props</c> says.</summary>
internal static class ChatLibraries
{
    private const string Version = "10.11.0";
    private const string ExtensionsVersion = "11.0.0";

    public static ImmutableArray<string> Assemblies { get; } =
    [
        Libraries.Assembly("microsoft.extensions.ai", Version, "Microsoft.Extensions.AI.dll"),
        Extension("Microsoft.Extensions.Caching.Abstractions"),
        Extension("Microsoft.Extensions.DependencyInjection.Abstractions"),
        Extension("Microsoft.Extensions.Logging.Abstractions"),
    ];

    public static ImmutableArray<MetadataReference> References { get; } = [.. Assemblies.Select(static path => MetadataReference.CreateFromFile(path))];

    private static string Extension(string name) => Libraries.Assembly(name.ToLowerInvariant(), ExtensionsVersion, name + ".dll");
}
