using System.Linq;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Fixes.Forms;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA013: writes an arm for refusals into a switch over the stop reason.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RefusalArmFix))]
public sealed class RefusalArmFix() : RefusalFixProvider([new RefusalArmKind()], RuleIds.StopReasonWithoutRefusal);

/// <summary>An arm for a stop reason that a switch leaves out: a refusal.</summary>
internal sealed class RefusalArmKind() : FixKind("RefusalArm", "Handle refusals")
{
    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic)
    {
        var location = diagnostic.Location.SourceSpan;
        return file.StopsAt(location) is { } stops && stops.Decisions.FirstOrDefault(d => d.Dispatch.Location == location) is { } decision
            && decision.Enum.FindByWireName(SdkNames.RefusalWireName) is { } refusal
            ? FormFactory.OfSwitch(file, stops, decision, new())?.AddMissing(refusal.Set, StubBody.Throw)
            : null;
    }
}
