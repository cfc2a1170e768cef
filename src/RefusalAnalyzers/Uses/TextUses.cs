using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Uses;

/// <summary>Follows a text forward to its uses: through choices, text that it becomes part of, locals, and functions of the file that it is passed to.</summary>
internal sealed class TextUses
{
    // Real code stops at a dozen.
    private const int MaxSteps = 256;

    // Above this number of assignments, the reaching ones are not computed.
    private const int MaxWrites = 32;

    private readonly SubjectReader _reader;
    private readonly List<TextUse> _uses = [];
    private readonly HashSet<IOperation> _visited = [];
    private readonly Stack<IOperation> _pending = new();

    private TextUses(SubjectReader reader) => _reader = reader;

    public static IReadOnlyList<TextUse> Of(SubjectReader reader, IOperation text)
    {
        var uses = new TextUses(reader);
        uses.Follow([text]);
        return uses._uses;
    }

    /// <summary>What a function does with the text that it is given.</summary>
    public static IReadOnlyList<TextUse> Of(SubjectReader reader, IParameterSymbol parameter, IOperation code)
    {
        var uses = new TextUses(reader);
        uses.Follow(code.SelfAndDescendants().Where(o => o is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter)));
        return uses._uses;
    }

    private void Follow(IEnumerable<IOperation> texts)
    {
        foreach (var text in texts)
        {
            _pending.Push(text);
        }

        for (var steps = 0; _pending.Count > 0; steps++)
        {
            var next = _pending.Pop();
            if (steps == MaxSteps)
            {
                Add(TextUseKind.Other, next);
                return;
            }

            if (_visited.Add(next) && next.Parent is { } parent)
            {
                Visit(next, parent);
            }
        }
    }

    private void Add(TextUseKind kind, IOperation at) => _uses.Add(new(kind, at));

    private void Visit(IOperation text, IOperation parent)
    {
        switch (parent)
        {
            case IConversionOperation { Type.SpecialType: SpecialType.System_String or SpecialType.System_Object } or IConversionOperation { Type.Name: "ReadOnlySpan" } or IParenthesizedOperation or ICoalesceOperation:
                _pending.Push(parent);
                break;
            case IConditionalOperation conditional when !ReferenceEquals(conditional.Condition, text):
                _pending.Push(parent);
                break;
            case ISwitchExpressionArmOperation { Parent: { } choice } arm when ReferenceEquals(arm.Value, text):
                _pending.Push(choice);
                break;
            case IConditionalAccessOperation access:
                VisitAccess(access, text);
                break;
            case IInvocationOperation call when ReferenceEquals(call.Instance, text):
                VisitCallOn(call);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                Continue(sum, JsonPlaces.IsInSum(sum, text));
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality:
                Add(equality.LeftOperand.IsNullConstant() || equality.RightOperand.IsNullConstant() ? TextUseKind.Asked : TextUseKind.Compared, equality);
                break;
            case IIsPatternOperation isPattern:
                VisitPattern(isPattern, isPattern.Pattern);
                break;
            case ISwitchOperation or ISwitchExpressionOperation:
                VisitPattern(parent, parent);
                break;
            case IInterpolationOperation { Parent: IInterpolatedStringOperation whole } hole:
                Continue(whole, JsonPlaces.IsInInterpolation(whole, hole));
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } declarator }:
                VisitLocal(local, declarator);
                break;
            case IAssignmentOperation assignment when ReferenceEquals(assignment.Value, text):
                VisitAssignment(assignment);
                break;
            case IArgumentOperation argument:
                VisitArgument(argument);
                break;
            case IReturnOperation:
                Add(IsOrder(parent) ? TextUseKind.Compared : TextUseKind.Shown, parent);
                break;
            case IAwaitOperation:
                _pending.Push(parent);
                break;
            case IArrayInitializerOperation { Parent: IArrayCreationOperation array }:
                VisitElement(array);
                break;
            case ITupleOperation tuple:
                VisitTuple(tuple);
                break;
            case var _ when (int)parent.Kind == CollectionExpressions.OperationKindNumber:
                VisitElement(parent);
                break;
            case IExpressionStatementOperation:
                break;
            default:
                Add(TextUseKind.Other, parent);
                break;
        }
    }

    private void Continue(IOperation whole, bool isJson)
    {
        if (isJson)
        {
            Add(TextUseKind.Json, whole);
        }
        else
        {
            _pending.Push(whole);
        }
    }

    private void VisitAccess(IConditionalAccessOperation access, IOperation text)
    {
        if (ReferenceEquals(access.WhenNotNull, text))
        {
            _pending.Push(access);
            return;
        }

        foreach (var operation in access.WhenNotNull.SelfAndDescendants())
        {
            if (operation is IConditionalAccessInstanceOperation placeholder && ReferenceEquals(placeholder.AccessedInstance(), text))
            {
                _pending.Push(placeholder);
                return;
            }
        }
    }

    /// <summary>A method of the text itself.</summary>
    private void VisitCallOn(IInvocationOperation call)
    {
        if (TextMethods.KeepText(call))
        {
            _pending.Push(call);
        }
        else
        {
            Add(TextMethods.UseOfInstance(call), call);
        }
    }

    /// <summary>The constants that patterns compare the text with, and the locals that they declare for it.</summary>
    private void VisitPattern(IOperation construct, IOperation patterns)
    {
        var isCompared = false;
        foreach (var operation in patterns.SelfAndDescendants())
        {
            isCompared |= operation is IConstantPatternOperation { Value: var constant } && !constant.IsNullConstant() || operation is ISingleValueCaseClauseOperation;
            if (operation is IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol } or IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol }
                && (operation is IDeclarationPatternOperation declaration ? declaration.DeclaredSymbol : ((IRecursivePatternOperation)operation).DeclaredSymbol) is ILocalSymbol local)
            {
                VisitLocal(local, operation);
            }
        }

        Add(isCompared ? TextUseKind.Compared : TextUseKind.Asked, construct);
    }

    private void VisitAssignment(IAssignmentOperation assignment)
    {
        switch (assignment.Target)
        {
            case ILocalReferenceOperation { Local: var local }:
                VisitLocal(local, assignment);
                break;
            case IDiscardOperation:
                break;
            case IParameterReferenceOperation:
                Add(TextUseKind.Other, assignment);
                break;
            default:
                Add(TextUseKind.Shown, assignment);
                break;
        }

        if (assignment.Parent is not IExpressionStatementOperation)
        {
            _pending.Push(assignment);
        }
    }

    /// <summary>Where a local is read while it has what it was given at a place.</summary>
    private void VisitLocal(ILocalSymbol local, IOperation given)
    {
        var all = _reader.Body.WritesTo(local);
        var writes = all.Count;
        if (writes > MaxWrites || (writes > 1 && all.Any(write => !ReferenceEquals(_reader.Body.FunctionAround(write.Operation), _reader.Body.FunctionAround(given)))))
        {
            // It is not known when a function runs that assigns the local.
            Add(TextUseKind.Other, given);
            return;
        }

        foreach (var reference in LocalReferences.Of(_reader.Body, local))
        {
            if (writes <= 1 || Definitions.Of(_reader, local).Reaching(reference).Any(write => ReferenceEquals(write.Operation, given)))
            {
                _pending.Push(reference);
            }
        }
    }

    private void VisitTuple(ITupleOperation tuple)
    {
        var parent = tuple.WithConversions().Parent;

        Add(parent is ITupleBinaryOperation or IIsPatternOperation or ISwitchOperation or ISwitchExpressionOperation ? TextUseKind.Compared
            : parent is IDeconstructionAssignmentOperation or IVariableInitializerOperation ? TextUseKind.Other
            : TextUseKind.Shown, tuple);
    }

    private void VisitElement(IOperation collection)
    {
        if (collection.IsImplicit && collection.Parent is IArgumentOperation argument)
        {
            // The arguments of a `params` parameter.
            VisitArgument(argument);
            return;
        }

        var parent = collection.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        var isSearched = parent is IInvocationOperation { TargetMethod.Name: "Contains" } or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Contains" } };
        Add(isSearched ? TextUseKind.Compared : TextUseKind.Shown, collection);
    }

    private void VisitArgument(IArgumentOperation argument)
    {
        switch (argument.Parent)
        {
            case IPropertyReferenceOperation element:
                Add(TextComparisons.Read(_reader, element).Count > 0 ? TextUseKind.Compared : TextUseKind.Shown, element);
                break;
            case IObjectCreationOperation creation:
                Add(JsonPlaces.IsJson(creation.Constructor) ? TextUseKind.Json : TextUseKind.Shown, creation);
                break;
            case IInvocationOperation call:
                VisitCall(call, argument);
                break;
            default:
                Add(TextUseKind.Other, argument);
                break;
        }
    }

    /// <summary>A call that the text is given to.</summary>
    private void VisitCall(IInvocationOperation call, IArgumentOperation argument)
    {
        if (FormattedValues.MakesText(call.TargetMethod))
        {
            Continue(call, JsonPlaces.IsInCall(call, argument.Value));
        }
        else
        {
            Add(TextMethods.UseOfArgument(call) ?? ParameterUses.Of(_reader).KindOf(_reader, call, argument, Of), call);
        }
    }

    /// <summary>Whether a lambda says by what a sequence is ordered.</summary>
    private static bool IsOrder(IOperation result)
    {
        var parent = result.Parent;
        while (parent is not null and not IArgumentOperation and not IVariableInitializerOperation and not ILocalFunctionOperation)
        {
            parent = parent.Parent;
        }

        return parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "DistinctBy" } };
    }
}
