using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Subjects;

/// <summary>Functions that are given a response and only ask why it ended: to pass it to one of them hands nothing on.</summary>
internal static class ReasonQuestions
{
    /// <summary>Whether a response is an argument of a function of one expression that reads why it ended, and no details.</summary>
    public static bool AreAllOf(SubjectReader reader, IOperation operation)
    {
        var outer = operation.WithConversions().Parent;

        if (outer is not IArgumentOperation { Parameter: { } given, Parent: IInvocationOperation call } || Questions.FunctionOf(reader, call) is not { } function)
        {
            return false;
        }

        var parameter = Questions.ParameterOf(call, function, given);
        var isAsked = false;
        foreach (var use in function.SelfAndDescendants())
        {
            if (use is IParameterReferenceOperation { Parameter: var read } && SymbolEqualityComparer.Default.Equals(read, parameter))
            {
                if (use.IsUsedAsWhole() || IsAskedFor(reader, use, static kind => kind.Details))
                {
                    return false;
                }

                isAsked |= IsAskedFor(reader, use, static kind => kind.Reason);
            }
        }

        return isAsked;
    }

    /// <summary>Whether a member is read from a response, after a <c>?.</c> or in a pattern too.</summary>
    private static bool IsAskedFor(SubjectReader reader, IOperation response, Func<ResponseKind, string> nameOf)
    {
        var child = response;
        for (var parent = response.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation:
                    continue;
                case IConditionalAccessOperation { WhenNotNull: var rest } when !ReferenceEquals(rest, child):
                    return rest.SelfAndDescendants().Any(member => IsNamed(reader, member, nameOf));
                case IIsPatternOperation { Pattern: var pattern }:
                    return pattern.SelfAndDescendants().Any(member => IsNamed(reader, member, nameOf));
                default:
                    return IsNamed(reader, parent, nameOf);
            }
        }

        return false;
    }

    private static bool IsNamed(SubjectReader reader, IOperation operation, Func<ResponseKind, string> nameOf) =>
        operation is IMemberReferenceOperation { Member: var member } && member.Name == nameOf(reader.Sdk.KindOf(member) ?? ResponseKind.Message);
}
