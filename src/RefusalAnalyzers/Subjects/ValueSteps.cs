using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>
/// Follows a value back to where it came from: through <c>?.</c>, conversions, choices, variables, members, collections and functions. A policy decides
/// what is asked of each value; this class knows the steps, visits nothing twice and has a limit.
/// </summary>
internal sealed class ValueSteps
{
    // Real code stops at a dozen; a longer way is not followed.
    private const int MaxSteps = 256;

    private readonly MemberBody _body;
    private readonly OriginPolicy _policy;
    private readonly PendingOrigins _pending = new();

    private ValueSteps(MemberBody body, OriginPolicy policy)
    {
        _body = body;
        _policy = policy;
    }

    /// <summary>Shows a policy all that a value may come from.</summary>
    /// <returns>Whether it has seen all; false where it stopped, or where there was too much.</returns>
    public static bool Follow(MemberBody body, IOperation value, OriginPolicy policy)
    {
        var steps = new ValueSteps(body, policy);
        steps.Push(value, 0);
        return steps.Run();
    }

    /// <summary>Shows a policy all that a variable may come from that is there at a place.</summary>
    /// <returns><inheritdoc cref="Follow(MemberBody, IOperation, OriginPolicy)"/></returns>
    public static bool Follow(MemberBody body, ISymbol variable, IOperation place, OriginPolicy policy)
    {
        var steps = new ValueSteps(body, policy);
        return steps.StepVariable(place, variable, 0) && steps.Run();
    }

    private bool Run()
    {
        for (var left = MaxSteps; left > 0; left--)
        {
            if (!_pending.TryTake(out var next))
            {
                return true;
            }

            if (!Visit(next))
            {
                return false;
            }
        }

        return false;
    }

    private bool Visit(Origin origin) => _policy.Judge(origin, _pending) switch
    {
        Verdict.Known => true,
        Verdict.Stop => false,
        _ => Step(origin) || _policy.End(origin),
    };

    private bool Goes(Ways way) => (_policy.Ways & way) != 0;

    /// <summary>One step back; false where it leads no further.</summary>
    private bool Step(Origin origin)
    {
        var (core, depth) = (origin.Core, origin.Depth);
        switch (core)
        {
            case IThrowOperation:
                // No value at all.
                return true;
            case ICoalesceOperation coalesce:
                return Pushed(coalesce.WhenNull, coalesce.Value, depth);
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return Pushed(whenFalse, conditional.WhenTrue, depth);
            case ISwitchExpressionOperation choice:
                foreach (var arm in choice.Arms)
                {
                    Push(arm.Value, depth);
                }

                return true;
            case IConditionalAccessInstanceOperation placeholder:
                return placeholder.AccessedInstance() is { } accessed && Pushed(accessed, depth);
            case ISimpleAssignmentOperation { IsRef: false } assignment:
                return Pushed(assignment.Value, depth);
            case ICoalesceAssignmentOperation assignment:
                return Pushed(assignment.Value, assignment.Target, depth);
            case ICompoundAssignmentOperation assignment:
                return Goes(Ways.Pieces) && Pushed(assignment.Value, assignment.Target, depth);
            case ILocalReferenceOperation { Local: var local }:
                return StepVariable(core, local, depth);
            case IParameterReferenceOperation { Parameter: var parameter }:
                return StepVariable(core, parameter, depth);
            case IFieldReferenceOperation { Field: var field }:
                return Goes(Ways.Fields) && StepVariable(core, field.Normalized(), depth);
            case IInvocationOperation call:
                return depth > 0 ? Goes(Ways.Elements) && StepSequence(call, depth) : Goes(Ways.Functions) && call.Arguments.IsEmpty && StepFunction(call, depth);
            default:
                return StepElement(core, depth) || (core is IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: var property } && Goes(Ways.Properties) && StepVariable(core, property, depth));
        }
    }

    private bool StepVariable(IOperation reference, ISymbol variable, int depth)
    {
        if (_policy.AssignmentsAt(_body, reference, variable) is not { } assignments)
        {
            return false;
        }

        foreach (var write in assignments.Writes)
        {
            Push(write.Compound ?? write.Value ?? write.Operation, depth);
        }

        return !assignments.BeginsToo || variable switch
        {
            ILocalSymbol local => StepBeginning(reference, local, depth),
            IParameterSymbol parameter => StepArgument(reference, parameter, depth),
            _ => StepMember(variable, depth),
        };
    }

    /// <summary>What a local has that no assignment gives it.</summary>
    private bool StepBeginning(IOperation reference, ILocalSymbol local, int depth)
    {
        if (_body.DesignationOf(local) is { } designation)
        {
            return PatternInputs.ExpressionOf(designation) is { } input && Pushed(input, depth);
        }

        if (Sequences.LoopOf(reference, local) is { } loop)
        {
            return Goes(Ways.Elements) && Pushed(loop.Collection, depth + 1);
        }

        // Its declaration is one of its assignments, or gives it no value.
        return _body.WritesTo(local).Count > 0;
    }

    private bool StepArgument(IOperation reference, IParameterSymbol parameter, int depth) =>
        Goes(Ways.Parameters) && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } function
        && Sequences.FedBy(reference, function) is { } collection && Pushed(collection, depth + 1);

    /// <summary>What a member that never changes is given in this file, or the one expression that it is.</summary>
    private bool StepMember(ISymbol member, int depth)
    {
        if (member is not (IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null, IsAbstract: false, IsVirtual: false, IsOverride: false }))
        {
            return false;
        }

        var values = new List<IOperation>();
        foreach (var value in _body.Tables.ValuesOf(member))
        {
            if (value is null)
            {
                return false;
            }

            values.Add(value);
        }

        foreach (var value in values)
        {
            Push(value, depth);
        }

        return values.Count > 0 || (member is IPropertySymbol { GetMethod: { } getter } && _body.Tables.AnswerOf(getter) is { } answer && PushReturns(answer, depth));
    }

    /// <summary>From an element to its collection, and from there to its elements.</summary>
    private bool StepElement(IOperation core, int depth)
    {
        if (!Goes(Ways.Elements))
        {
            return false;
        }

        if (CollectionExpressions.TryGetElements(core, out var elements))
        {
            return PushAll(elements, depth - 1);
        }

        return core switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => PushAll(initializer.ElementValues, depth - 1),
            // A piece of a text, or one of several.
            IImplicitIndexerReferenceOperation { Instance: var whole } => Pushed(whole, SymbolEqualityComparer.Default.Equals(whole.Type, core.Type) ? depth : depth + 1),
            IArrayElementReferenceOperation element => Pushed(element.ArrayReference, depth + 1),
            IPropertyReferenceOperation { Instance: { } list, Arguments: { Length: 1 } indices } when indices[0].Parameter?.Type.SpecialType == SpecialType.System_Int32 => Pushed(list, depth + 1),
            _ => false,
        };
    }

    /// <summary>What LINQ makes of a sequence.</summary>
    private bool StepSequence(IInvocationOperation call, int depth)
    {
        if (Sequences.Of(call) is not { } sequence)
        {
            return false;
        }

        if (Sequences.KeepsElements(call.TargetMethod))
        {
            return Pushed(sequence, depth);
        }

        return call.TargetMethod.Name is "Select" or "ConvertAll" or "SelectMany" && Sequences.LambdaOf(call) is { } function
            && PushReturns(function.Body, call.TargetMethod.Name == "SelectMany" ? depth : depth - 1);
    }

    private bool StepFunction(IInvocationOperation call, int depth) =>
        (_body.FindLocalFunction(call)?.Body ?? _body.Tables.AnswerOf(call.TargetMethod)) is { } body && PushReturns(body, depth);

    private bool PushReturns(IOperation body, int depth)
    {
        foreach (var operation in body.SelfAndDescendants())
        {
            if (operation is IReturnOperation { ReturnedValue: { } value } && IsOwn(operation, body))
            {
                Push(value, depth);
            }
        }

        return true;
    }

    private static bool IsOwn(IOperation operation, IOperation body)
    {
        for (var parent = operation.Parent; parent is not null && !ReferenceEquals(parent, body); parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return false;
            }
        }

        return true;
    }

    private bool PushAll(IEnumerable<IOperation> values, int depth)
    {
        foreach (var value in values)
        {
            Push(value, depth);
        }

        return true;
    }

    private void Push(IOperation value, int depth) => _pending.Push(value, depth);

    private bool Pushed(IOperation value, int depth)
    {
        Push(value, depth);
        return true;
    }

    private bool Pushed(IOperation last, IOperation first, int depth)
    {
        Push(last, depth);
        return Pushed(first, depth);
    }
}
