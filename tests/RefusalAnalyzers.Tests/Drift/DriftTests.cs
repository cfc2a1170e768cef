using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Drift;

/// <summary>What our pages tell of the SDK is so in its packages. Where a package has changed, says what, and which page has to be read again.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class DriftTests
{
    [TestCaseSource(typeof(Sdk), nameof(Sdk.Versions))]
    public void WhenAVersionIsRead_ItIsWhatItsTableSays(string version)
    {
        HostCompiler.AssumeReads(14, "the tables hold what the newest compiler makes of the SDK");
        var table = SdkReading.Of(version);
        if (SdkTables.AreToBeWritten)
        {
            SdkTables.Write(table);
        }

        var approved = SdkTables.NearestTo(version, SdkTables.Versions);
        var changes = TableComparison.Lines(SdkTables.Read(approved), table);

        Assert.That(changes, Is.Empty, () => $"Anthropic {version} is not what Tables/{approved}.txt says:\n{string.Join('\n', changes)}\nRead these pages again, then write the table with: {SdkTables.Command}");
        Assert.That(SdkTables.Read(approved).Text, Is.EqualTo(table.Text), $"The table is out of order. Write it with: {SdkTables.Command}");
    }

    [Test]
    public void WhenThereIsATable_ItsVersionIsTested()
    {
        foreach (var version in SdkTables.Versions.Except(Sdk.Versions))
        {
            if (SdkTables.AreToBeWritten)
            {
                SdkTables.Delete(version);
            }
        }

        Assert.That(SdkTables.Versions, Is.SubsetOf(Sdk.Versions), $"A table of a version that nothing is tested on. Take it away with: {SdkTables.Command}");
    }

    [TestCaseSource(typeof(Sdk), nameof(Sdk.Versions))]
    public async Task WhenAnEnumSaysWhyARequestWasRefused_TheRulesReadIt_AndNoOther(string version)
    {
        ImmutableArray<MetadataReference> references = [.. Libraries.Framework, .. Sdk.References(version)];
        var shape = SdkReading.ShapeOf(CSharpCompilation.Create("Shape", references: references));
        var refusals = shape.RefusalEnums.ToList();
        var enums = refusals.Concat(shape.LookAlikes).ToList();
        var source = $"static class Switches\n{{\n{string.Concat(enums.Select(Switch))}}}\n";
        var compilation = CSharpCompilation.Create("Switches", [CSharpSyntaxTree.ParseText(source)], references, new(OutputKind.DynamicallyLinkedLibrary));

        var reported = await compilation.WithAnalyzers([new RefusalAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        Assert.That(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error), Is.Empty);
        Assert.That(
            reported.Where(static d => d.Severity == DiagnosticSeverity.Warning).Select(static d => $"{d.Id} {d.Properties["enum"]}"),
            Is.EquivalentTo(refusals.Select(static type => $"RFA001 {RefusalShape.NameOf(type)}")));
    }

    private static string Switch(INamedTypeSymbol type, int number)
    {
        var name = RefusalShape.NameOf(type);
        return $"    public static int Of{number}({name} value) {{ switch (value) {{ case {name}.Cyber: return 1; case {name}.Bio: return 2; default: return 0; }} }}\n";
    }
}
