using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>What distinguishes operations of one kind, beside their children.</summary>
internal static class OperationDetails
{
    public static void Write(IOperation operation, BodyTokens tokens)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local:
                if (local.IsDeclaration)
                {
                    tokens.Declare(local.Local);
                }

                tokens.AddSymbol(local.Local);
                break;
            case IParameterReferenceOperation parameter:
                tokens.AddSymbol(parameter.Parameter);
                break;
            case IVariableDeclaratorOperation declarator:
                tokens.Declare(declarator.Symbol);
                tokens.Add((int)declarator.Symbol.RefKind);
                break;
            case IDeclarationPatternOperation declaration:
                tokens.Declare(declaration.DeclaredSymbol);
                tokens.Add(declaration.MatchedType, declaration.MatchesNull);
                break;
            case IRecursivePatternOperation recursive:
                tokens.Declare(recursive.DeclaredSymbol);
                tokens.Add(recursive.MatchedType, recursive.DeconstructSymbol);
                break;
            case IAnonymousFunctionOperation function:
                tokens.DeclareAll(function.Symbol.Parameters);
                tokens.Add(function.Symbol.IsAsync);
                break;
            case ILocalFunctionOperation function:
                tokens.Declare(function.Symbol);
                tokens.DeclareAll(function.Symbol.Parameters);
                tokens.Add(function.Symbol.IsAsync);
                break;
            case IForEachLoopOperation loop:
                tokens.DeclareAll(loop.Locals);
                tokens.Add(loop.IsAsynchronous);
                break;
            case IWhileLoopOperation loop:
                tokens.Add(loop.ConditionIsTop, loop.ConditionIsUntil);
                break;
            case ICatchClauseOperation handler:
                tokens.DeclareAll(handler.Locals);
                tokens.Add(handler.ExceptionType);
                break;
            case IInvocationOperation invocation:
                tokens.AddSymbol(invocation.TargetMethod);
                tokens.Add(invocation.IsVirtual, invocation.ConstrainedToType);
                break;
            case IMemberReferenceOperation member:
                tokens.AddSymbol(member.Member);
                tokens.Add(member.ConstrainedToType);
                break;
            case IObjectCreationOperation creation:
                tokens.AddSymbol(creation.Constructor);
                break;
            case IBinaryOperation binary:
                tokens.Add((int)binary.OperatorKind, binary.OperatorMethod, binary.IsChecked);
                break;
            case IUnaryOperation unary:
                tokens.Add((int)unary.OperatorKind, unary.OperatorMethod, unary.IsChecked);
                break;
            case ICompoundAssignmentOperation compound:
                tokens.Add((int)compound.OperatorKind, compound.OperatorMethod, compound.IsChecked);
                break;
            case IIncrementOrDecrementOperation increment:
                tokens.Add(increment.OperatorMethod, increment.IsChecked);
                // As a statement, `x++` and `++x` do the same.
                tokens.Add(increment.Parent is IExpressionStatementOperation || increment.IsPostfix);
                break;
            case ISimpleAssignmentOperation assignment:
                tokens.Add(assignment.IsRef);
                break;
            case IConversionOperation conversion:
                tokens.Add(conversion.OperatorMethod, conversion.IsChecked, conversion.IsTryCast);
                break;
            case IBinaryPatternOperation binary:
                tokens.Add((int)binary.OperatorKind);
                break;
            case IRelationalPatternOperation relational:
                tokens.Add((int)relational.OperatorKind);
                break;
            case ITypePatternOperation type:
                tokens.Add(type.MatchedType);
                break;
            case IIsTypeOperation isType:
                tokens.Add(isType.TypeOperand, isType.IsNegated);
                break;
            case ITypeOfOperation typeOf:
                tokens.Add(typeOf.TypeOperand);
                break;
            case ISizeOfOperation sizeOf:
                tokens.Add(sizeOf.TypeOperand);
                break;
            case IInstanceReferenceOperation instance:
                tokens.Add((int)instance.ReferenceKind);
                break;
            case IEventAssignmentOperation subscription:
                tokens.Add(subscription.Adds);
                break;
            case IBranchOperation branch:
                tokens.Add((int)branch.BranchKind, branch.Target);
                break;
            case ILabeledOperation labeled:
                tokens.Add(labeled.Label);
                break;
            case IConditionalAccessOperation or IArgumentOperation or IBlockOperation or IReturnOperation or IConditionalOperation or ICoalesceOperation
                or ICoalesceAssignmentOperation or IThrowOperation or IVariableDeclarationOperation or IVariableDeclarationGroupOperation
                or IVariableInitializerOperation or IArrayCreationOperation or IArrayInitializerOperation or IArrayElementReferenceOperation
                or IInterpolatedStringOperation or IInterpolationOperation or IInterpolatedStringTextOperation or IAwaitOperation or ITupleOperation
                or IObjectOrCollectionInitializerOperation or IMemberInitializerOperation or IDelegateCreationOperation or IIsPatternOperation
                or IConstantPatternOperation or INegatedPatternOperation or IDiscardPatternOperation or IPropertySubpatternOperation
                or ISwitchExpressionOperation or ISwitchExpressionArmOperation or IConditionalAccessInstanceOperation or IDefaultValueOperation
                or ITryOperation or ILockOperation or IDeconstructionAssignmentOperation or IDeclarationExpressionOperation or IDiscardOperation:
                break;
            case { Kind: (OperationKind)CollectionExpressions.OperationKindNumber }:
                break;
            default:
                // Operations of other kinds are equal only where their text is.
                tokens.Add(operation.Syntax.NormalizedText());
                break;
        }
    }
}
