using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA010 and RFA011: gives each category a method of its own, which does what is done today.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SameTreatmentFix))]
public sealed class SameTreatmentFix : SingleFix
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.SameForEveryCategory, RuleIds.FrontierLlmNotDistinct);

    private protected override ImmutableArray<SingleKind> Kinds { get; } = ImmutableArray.Create<SingleKind>(EachOwnKind.Instance);
}
