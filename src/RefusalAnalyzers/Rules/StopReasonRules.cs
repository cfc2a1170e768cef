using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Rules;

/// <summary>RFA013 and RFA014: stop reasons that leave out a refusal, or file it under a normal end.</summary>
internal static class StopReasonRules
{
    public static IEnumerable<(Finding Finding, SyntaxNode Construct)> Judge(MemberReading stops)
    {
        foreach (var decision in stops.Decisions)
        {
            if (RefusalOf(decision.Enum) is not { } refusal)
            {
                continue;
            }

            var dispatch = decision.Dispatch;
            if (dispatch.IsSwitch && decision.Continues is null && dispatch.OwnNames.Count >= 2 && decision.Reaching.Contains(refusal.Set)
                && !decision.Names.Contains(refusal.Set) && !dispatch.OwnNamesUnderGuard.Contains(refusal.Set)
                && !stops.NamesElsewhere(dispatch.Target.Subject, dispatch.Operation).Contains(refusal.Set) && !IsHandledBefore(stops, dispatch))
            {
                yield return (
                    new(Descriptors.StopReasonWithoutRefusal, dispatch.Location, () => [Wording.Fate(decision, refusal.Set)], Facts(dispatch.Form.ToString(), decision.Enum)) { Related = () => ReachedLabels.Of(decision, refusal.Set) },
                    dispatch.Syntax);
            }

            if (dispatch.Form == DispatchForm.Lookup)
            {
                continue;
            }

            foreach (var arm in dispatch.Arms)
            {
                if (Grouped(arm, decision.Enum, refusal) is { } label)
                {
                    yield return (
                        Group(label, arm.NamesUnderGuard(decision.Enum), decision.Enum) with { Related = () => ReachedLabels.Of(decision, NormalStops(decision.Enum, arm.NamesUnderGuard(decision.Enum))) },
                        dispatch.Syntax);
                }
            }
        }

        foreach (var test in stops.Tests)
        {
            if (RefusalOf(test.Enum) is { } refusal && test.Names.Contains(refusal.Set) && !NormalStops(test.Enum, test.Names).IsEmpty)
            {
                yield return (Group(test.Syntax, test.Names, test.Enum), test.Syntax);
            }
        }
    }

    private static Finding Group(SyntaxNode place, ValueSet names, RefusalEnum stops) => new(
        Descriptors.RefusalGroupedWithNormalStop, place.Span, () => [Wording.Names(stops, NormalStops(stops, names))], Facts("StopReasonGroup", stops));

    /// <summary>The label that names the refusal in an arm that names a normal stop as well.</summary>
    private static SyntaxNode? Grouped(Arm arm, RefusalEnum stops, CategoryMember refusal)
    {
        if (NormalStops(stops, arm.NamesUnderGuard(stops)).IsEmpty)
        {
            return null;
        }

        foreach (var alternative in arm.Alternatives)
        {
            if (alternative.NamesUnderGuard(stops).Contains(refusal.Set))
            {
                return alternative.Syntax;
            }
        }

        return null;
    }

    private static ValueSet NormalStops(RefusalEnum stops, ValueSet names)
    {
        var normal = ValueSet.None;
        foreach (var member in stops.Members)
        {
            if (SdkNames.IsNormalStop(member.Name))
            {
                normal |= member.Set;
            }
        }

        return normal & names;
    }

    /// <summary>Whether code before has left where the response has details of a refusal.</summary>
    private static bool IsHandledBefore(MemberReading stops, Dispatch dispatch)
    {
        var stop = dispatch.Target.Subject;
        var details = stops.Reader.For(SubjectKind.StopDetails);
        foreach (var shown in details.TypedCategories)
        {
            // Of a stop reason alone it is not known which response it came from.
            if ((stop.Path.IsEmpty || stop.Prefix(stop.Path.Length - 1).IsPrefixOf(shown.Subject))
                && !Reaching.At(details, dispatch.Operation, Target.Of(shown)).Overlaps(shown.Enum.MemberSet))
            {
                return true;
            }
        }

        return false;
    }

    private static CategoryMember? RefusalOf(RefusalEnum stops) => stops.FindByWireName(SdkNames.RefusalWireName);

    private static FindingFacts Facts(string form, RefusalEnum stops) => new(form, stops.Symbol);
}
