using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>Whether code gives a subject another value.</summary>
internal static class Writes
{
    public static bool To(Subject subject, IOperation code)
    {
        foreach (var operation in code.SelfAndDescendants())
        {
            var target = operation switch
            {
                IAssignmentOperation assignment => assignment.Target,
                IIncrementOrDecrementOperation increment => increment.Target,
                IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
                _ => null,
            };
            if (target is not null && IsPart(subject, target))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPart(Subject subject, IOperation target)
    {
        switch (target.WithoutConversions())
        {
            case ILocalReferenceOperation local:
                return SymbolEqualityComparer.Default.Equals(subject.RootSymbol, local.Local);
            case IParameterReferenceOperation parameter:
                return SymbolEqualityComparer.Default.Equals(subject.RootSymbol, parameter.Parameter);
            case IMemberReferenceOperation member:
                return SymbolEqualityComparer.Default.Equals(subject.RootSymbol, member.Member) || Contains(subject, member.Member);
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                {
                    if (IsPart(subject, element))
                    {
                        return true;
                    }
                }

                return false;
            case IDeclarationExpressionOperation declaration:
                return IsPart(subject, declaration.Expression);
            default:
                return false;
        }
    }

    private static bool Contains(Subject subject, ISymbol member)
    {
        foreach (var step in subject.Path)
        {
            if (SymbolEqualityComparer.Default.Equals(step, member))
            {
                return true;
            }
        }

        return false;
    }
}
