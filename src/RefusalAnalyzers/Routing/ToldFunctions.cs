using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>Functions as values: one that is given the category or the response later may treat each value in its own way, whoever picks it.</summary>
internal static class ToldFunctions
{
    public static bool In(SubjectReader reader, IOperation value)
    {
        switch (value.WithoutConversions())
        {
            case IDelegateCreationOperation creation:
                return In(reader, creation.Target);
            case IMethodReferenceOperation reference:
                return IsTold(reader, reference.Method.Parameters);
            case IAnonymousFunctionOperation function:
                return IsTold(reader, function.Symbol.Parameters) && Looks(reader, function);
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

    private static bool InAny<TOperation>(SubjectReader reader, ImmutableArray<TOperation> values)
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

    private static bool IsTold(SubjectReader reader, ImmutableArray<IParameterSymbol> parameters)
    {
        foreach (var parameter in parameters)
        {
            if (Tells(reader, parameter.Type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a function does more with what it is told than to read what says nothing of the category.</summary>
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

    /// <summary>A category, or what one can be read from.</summary>
    private static bool Tells(SubjectReader reader, ITypeSymbol? type) =>
        type is not null && (reader.EnumView(type) is not null || reader.IsResponse(type));
}
