using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RefusalAnalyzers.Tests.Drift;

/// <summary>Reads a version of the SDK and runs the traps on it.</summary>
internal static class SdkReading
{
    private static readonly ConcurrentDictionary<string, Lazy<SdkTable>> s_tables = new(StringComparer.Ordinal);

    public static SdkTable Of(string version) => s_tables.GetOrAdd(version, static version => new(() => Read(version))).Value;

    private static SdkTable Read(string version)
    {
        using var sdk = new LoadedSdk(version);
        ImmutableArray<MetadataReference> references = [.. Libraries.Framework, .. Libraries.Sdk(version), .. ChatLibraries.References];
        var shape = ShapeOf(CSharpCompilation.Create("Shape", references: references));
        return new(
            version,
            [
                new("Refusal enums", "docs/refusals.md#the-enums-in-the-sdk", Members(shape.RefusalEnums, sdk)),
                new("Enums that look like one and are none", "docs/refusals.md#the-enums-in-the-sdk", Members(shape.LookAlikes, sdk)),
                new("Stop reasons", "docs/rules/RFA014.md", Members(shape.StopReasonEnums, sdk)),
                new("What carries a category or a stop reason", "docs/refusals.md#how-a-refusal-arrives", [.. shape.Carriers()]),
                new("What carries a remedy", "docs/refusals.md#fallback", [.. shape.Remedies()]),
                new("Numbers that are no positions", "docs/rules/RFA025.md", [shape.HashLikeNumbers()]),
                new("Types named after a refusal", "src/RefusalAnalyzers/Sdk/SdkRefusalEnums.cs", [.. shape.NamedAfterRefusals.Select(static name => new Fact($"type {name}", "is there"))]),
                new("The wrapper of a category", "docs/rules/RFA005.md", [.. shape.Conversions()]),
                .. new TrapProgram(sdk, shape, [.. CategoryTraps.Sections, .. ChatTraps.Sections], references).Sections(),
            ]);
    }

    public static RefusalShape ShapeOf(Compilation compilation) =>
        new(compilation.SourceModule.ReferencedAssemblySymbols.Single(static assembly => assembly.Name == "Anthropic"));

    private static ImmutableArray<Fact> Members(IEnumerable<INamedTypeSymbol> enums, LoadedSdk sdk) =>
    [
        .. from type in enums
           let name = RefusalShape.NameOf(type)
           from member in RefusalShape.Members(type)
           select new Fact($"{name}.{member.Name}", $"{member.ConstantValue} {sdk.WireName(name, member.Name)}"),
    ];
}
