using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;
using RefusalAnalyzers.Tests.CaseFiles;

namespace RefusalAnalyzers.Tests.Drift;

/// <summary>What is read of an SDK that is not out yet, and of traps that it breaks.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class SdkReadingTests
{
    private static readonly string[] s_refusals = ["Anthropic.Models.Batches.SkipReason", "Anthropic.Models.Messages.Category"];

    private static readonly string[] s_labels = ["Anthropic.Models.Moderation.Flag", "Anthropic.Models.Moderation.Ground", "Anthropic.Models.Moderation.Topic"];

    private static readonly string[] s_outcomes =
    [
        "`d.Reason` of bio -> does not compile: CS1061",
        "`d.Category!.Raw()` of bio -> bio",
        "`d.GetType().Name` -> RefusalStopDetails (stable); BetaRefusalStopDetails (beta)",
    ];

    [Test]
    public void WhenAnSdkBringsARefusalUnderAnotherName_ItsEnumIsRead_AndLabelsAreNotTakenForOne()
    {
        var stubs = Path.Combine(Libraries.RepositoryRoot, "tests", "RefusalAnalyzers.Tests", "Stubs");
        var shape = SdkReading.ShapeOf(CSharpCompilation.Create("Shape", references: CaseReferences.For("stub:coming", [], stubs)));

        Assert.Multiple(() =>
        {
            Assert.That(shape.RefusalEnums.Select(RefusalShape.NameOf), Is.EqualTo(s_refusals));
            Assert.That(shape.LookAlikes.Select(RefusalShape.NameOf), Is.EqualTo(s_labels));
            Assert.That(shape.HashLikeNumbers().Outcome, Is.EqualTo("there are some"));
        });
    }

    [Test]
    public void WhenAnSdkDoesNotCompileATrap_SaysSo_AndRunsTheOthers()
    {
        ImmutableArray<MetadataReference> references = [.. Libraries.Framework, .. Libraries.Sdk(Sdk.Newest)];
        var shape = SdkReading.ShapeOf(CSharpCompilation.Create("Shape", references: references));
        var section = new TrapSection("Broken and whole", "README.md", Surfaces, [Trap.Run("d.Reason", "bio"), Trap.Run("d.Category!.Raw()", "bio"), Trap.Run("d.GetType().Name")]);
        using var sdk = new LoadedSdk(Sdk.Newest);

        var facts = new TrapProgram(sdk, shape, [section], references).Sections().Single().Facts;

        Assert.That(facts.Select(static fact => fact.ToString()), Is.EqualTo(s_outcomes));
    }

    private static IEnumerable<TrapSurface> Surfaces(RefusalShape shape) =>
    [
        new("stable", "using Details = Anthropic.Models.Messages.RefusalStopDetails;\n", "", "Details d"),
        new("beta", "using Details = Anthropic.Models.Beta.Messages.BetaRefusalStopDetails;\n", "", "Details d"),
    ];
}
