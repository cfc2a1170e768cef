using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>What goes through collections: LINQ, arrays and lists, and <c>foreach</c>.</summary>
internal static class Sequences
{
    /// <summary>The collection that a method of LINQ, or of an array or list, goes through.</summary>
    public static IOperation? Of(IInvocationOperation call)
    {
        if (call.Instance is { } instance)
        {
            return IsSequence(instance.Type) ? instance : null;
        }

        var first = call.Arguments.FirstOrDefault(static a => a.Parameter?.Ordinal == 0)?.Value;
        return first is not null && (call.TargetMethod.IsExtensionMethod || call.TargetMethod.ContainingType.SpecialType == SpecialType.System_Array)
            && IsSequence(first.WithoutConversions().Type) ? first : null;
    }

    /// <summary>The collection whose elements a lambda is called with.</summary>
    public static IOperation? FedBy(IOperation reference, IMethodSymbol function)
    {
        for (var parent = reference.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation { Symbol: var symbol } && SymbolEqualityComparer.Default.Equals(symbol, function))
            {
                while (parent is not null and not IArgumentOperation and not IBlockOperation)
                {
                    parent = parent.Parent;
                }

                return parent is IArgumentOperation { Parent: IInvocationOperation call } ? Of(call) : null;
            }
        }

        return null;
    }

    /// <summary>The loop around a place that declares a variable.</summary>
    public static IForEachLoopOperation? LoopOf(IOperation reference, ILocalSymbol local)
    {
        for (var parent = reference.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IForEachLoopOperation loop && loop.Locals.Contains(local))
            {
                return loop;
            }
        }

        return null;
    }

    /// <summary>Whether every element of what a call gives is an element of what it goes through.</summary>
    public static bool KeepsElements(IMethodSymbol method) => method.Name
        is "Where" or "Distinct" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Order" or "OrderDescending" or "ToList" or "ToArray" or "ToHashSet"
        or "ToImmutableArray" or "ToImmutableList" or "AsEnumerable" or "AsParallel" or "Skip" or "SkipWhile" or "Take" or "TakeWhile" or "Reverse" or "OfType" or "Cast";

    /// <summary>The lambda that a call is given.</summary>
    public static IAnonymousFunctionOperation? LambdaOf(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.WithoutConversions() is IAnonymousFunctionOperation function)
            {
                return function;
            }
        }

        return null;
    }

    /// <summary>The one expression that a function is.</summary>
    public static IOperation? ResultOf(IBlockOperation function) =>
        function.Operations.FirstOrDefault() is IReturnOperation { ReturnedValue: { } value } ? value : null;

    private static bool IsSequence(ITypeSymbol? type) =>
        type is { SpecialType: not SpecialType.System_String }
        && (type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
            || type.AllInterfaces.Any(static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T));
}
