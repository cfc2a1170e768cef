using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Rules;

/// <summary>The labels that values reach, for a message that speaks of them.</summary>
internal static class ReachedLabels
{
    public static IEnumerable<TextSpan> Of(Decision decision, ValueSet values)
    {
        var labels = new HashSet<TextSpan>();
        foreach (var member in Wording.Members(decision.Enum, values))
        {
            // An `else`, and the code after a chain, has no label.
            if (Routes.Final(decision.Dispatch, member.Set) is ({ } alternative, { Kind: ArmKind.Written } arm)
                && (decision.Dispatch.Form == DispatchForm.Lookup ? arm.Syntax : alternative.Syntax).Span is var label && labels.Add(label))
            {
                yield return label;
            }
        }
    }
}
