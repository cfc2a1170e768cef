using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>
/// Whether the content of a response is asked for no more than its fallback blocks: they say which model took over, and are no part of an answer.
/// </summary>
internal static class FallbackBlocks
{

    /// <param name="content">The content, or what a call has made of it.</param>
    public static bool AreAllThatIsSought(IOperation content)
    {
        var child = content.WithConversions();
        switch (child.Parent)
        {
            case IForEachLoopOperation { Locals: { Length: 1 } locals } loop when ReferenceEquals(loop.Collection, child):
                return IsAskedOnlyForBlocks(locals[0], loop.Body);
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true } method } call } argument when argument.Parameter?.Ordinal == 0:
                return method.TypeArguments.Any(static t => t.Name is SdkNames.FallbackBlock or ChatNames.Usage)
                    || (Sequences.LambdaOf(call) is { Symbol.Parameters: { Length: > 0 } parameters } lambda && IsAskedOnlyForBlocks(parameters[0], lambda.Body))
                    || (Sequences.LambdaOf(call) is not null && AreAllThatIsSought(call));
            default:
                return false;
        }
    }

    private static bool IsAskedOnlyForBlocks(ISymbol item, IOperation code) => code.SelfAndDescendants()
        .Where(o => (o is ILocalReferenceOperation local && SymbolEqualityComparer.Default.Equals(local.Local, item))
            || (o is IParameterReferenceOperation parameter && SymbolEqualityComparer.Default.Equals(parameter.Parameter, item)))
        .All(IsQuestion);

    /// <summary>Whether an item of the content is only asked whether it is such a block.</summary>
    private static bool IsQuestion(IOperation item)
    {
        var child = item;
        for (var parent = item.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IConversionOperation { Type.Name: SdkNames.FallbackBlock }:
                case IIsTypeOperation { TypeOperand.Name: SdkNames.FallbackBlock }:
                case IInvocationOperation { TargetMethod.Name: SdkNames.TryPickFallback }:
                    return true;
                case IIsPatternOperation isPattern:
                    return IsForBlocks(isPattern.Pattern);
                case IConversionOperation or IParenthesizedOperation or IPropertyReferenceOperation { Property.Name: SdkNames.Value }:
                    break;
                case IConditionalAccessOperation access when ReferenceEquals(access.Operation, child):
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsForBlocks(IPatternOperation pattern)
    {
        var isFound = false;
        foreach (var part in pattern.SelfAndDescendants())
        {
            var type = part switch
            {
                IDeclarationPatternOperation declaration => declaration.MatchedType,
                ITypePatternOperation test => test.MatchedType,
                IRecursivePatternOperation recursive => recursive.MatchedType,
                _ => null,
            };
            isFound |= type?.Name == SdkNames.FallbackBlock;
            if (type is not null && SdkNames.IsOtherBlock(type.Name))
            {
                return false;
            }
        }

        return isFound;
    }
}
