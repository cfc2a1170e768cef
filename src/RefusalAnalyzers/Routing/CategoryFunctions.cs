using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>
/// Lambdas as values: one that reads the category or the response that it is passed later may treat each value in its own way.
/// A method group is compared by its method: the same method treats all values alike.
/// </summary>
internal static class CategoryFunctions
{
    /// <summary>Whether one of some values is such a lambda, or holds one.</summary>
    public static bool InAny<TOperation>(SubjectReader reader, ImmutableArray<TOperation> values)
        where TOperation : IOperation
    {
        foreach (var value in values)
        {
            if (In(reader, value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool In(SubjectReader reader, IOperation value)
    {
        switch (value.WithoutConversions())
        {
            case IDelegateCreationOperation creation:
                return In(reader, creation.Target);
            case IAnonymousFunctionOperation function:
                return Looks(reader, function);
            case IObjectCreationOperation creation:
                return InAny(reader, creation.Arguments);
            case ITupleOperation tuple:
                return InAny(reader, tuple.Elements);
            case IArgumentOperation argument:
                return In(reader, argument.Value);
            default:
                return false;
        }
    }

    /// <summary>Whether a function does more with its arguments than to read members that say nothing of the category.</summary>
    private static bool Looks(SubjectReader reader, IAnonymousFunctionOperation function)
    {
        foreach (var operation in function.Body.SelfAndDescendants())
        {
            if (operation is IParameterReferenceOperation { Parameter: var parameter } reference && Tells(reader, parameter.Type)
                && !(reference.Parent is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol, Type: var read } && !Tells(reader, read)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A category, or an object that one can be read from.</summary>
    private static bool Tells(SubjectReader reader, ITypeSymbol? type) =>
        type is not null && (reader.Views.Of(type) is not null || reader.Views.IsResponse(type));
}
