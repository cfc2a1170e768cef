using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>Whether a refusal branch does something: a constant says only that there was a refusal.</summary>
internal static class BranchEffects
{
    public static bool Any(RefusalBranch branch)
    {
        if (branch.IsValue)
        {
            return branch.Code.Length == 1 && !ConstantResults.IsConstant(branch.Code[0]);
        }

        foreach (var statement in branch.Code)
        {
            foreach (var operation in statement.SelfAndDescendants())
            {
                if (IsEffect(operation))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsEffect(IOperation operation) => operation switch
    {
        // To note that there was a refusal is to ask what is done about it later.
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local.Type.SpecialType: SpecialType.System_Boolean }, Value: var value } => !value.TryGetConstant(out _),
        IThrowOperation or IAssignmentOperation or IIncrementOrDecrementOperation => true,
        IInvocationOperation or IObjectCreationOperation => !ConstantResults.IsConstant(operation) && !ConstantResults.IsAnswerLike(operation),
        IReturnOperation { Kind: not OperationKind.YieldBreak, ReturnedValue: { } value } => !ConstantResults.IsConstant(value) && !ConstantResults.IsAnswerLike(value),
        _ => false,
    };
}
