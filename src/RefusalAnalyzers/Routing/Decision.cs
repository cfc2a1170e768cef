using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Routing;

/// <summary>A dispatch in its context: the values that reach it, the values that it names, and the dispatches that continue it in a catch-all.</summary>
internal sealed class Decision(SubjectReader reader, Dispatch dispatch)
{
    private Routes? _routes;

    public Dispatch Dispatch { get; } = dispatch;

    public RefusalEnum Enum => Dispatch.Enum;

    /// <summary>The values that reach it.</summary>
    public ValueSet Reaching { get; } = Values.Reaching.At(reader, dispatch.Operation, dispatch.Target).Except(dispatch.LeftBetween);

    /// <summary>The dispatch over the same subject in whose catch-all this one stands.</summary>
    public Decision? Continues { get; set; }

    /// <summary>What it names itself, and what code in its catch-alls names of the same subject.</summary>
    public ValueSet Names { get; set; } = dispatch.OwnNames | ByExclusion(dispatch);

    /// <summary>The values that an arm has to itself because an earlier arm takes all others.</summary>
    public ValueSet NamesByExclusion => ByExclusion(Dispatch);

    public Routes Routes => _routes ??= new(reader, Dispatch);

    /// <summary>The dispatches that continue it in its catch-alls.</summary>
    public List<Decision> ContinuedBy { get; } = [];

    /// <summary>Whether the code that a value is left to ends in an exception, whichever way it takes.</summary>
    public bool ThrowsFor(ValueSet value) => Routes.Final(Dispatch, value) is { Arm.Body: { IsEmpty: false } body } && Throws(body[body.Length - 1], value);

    /// <summary>The members, of those asked for, that can come here.</summary>
    public ValueSet Asked => Enum.AskedFor & Reaching;

    private bool Throws(IOperation? code, ValueSet value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        // Chains of conditions may be long, so this does not recurse.
        while (true)
        {
            var core = code?.WithoutConversions();
            switch (core)
            {
                case IThrowOperation:
                    return true;
                case IBlockOperation { Operations: { IsEmpty: false } statements }:
                    code = statements[statements.Length - 1];
                    break;
                case IExpressionStatementOperation statement:
                    code = statement.Operation;
                    break;
                case IReturnOperation { ReturnedValue: { } returned }:
                    code = returned;
                    break;
                case IConditionalOperation conditional:
                    var pair = ConditionSets.Evaluate(reader, conditional.Condition, Dispatch.Target);
                    if (pair.May.Overlaps(value) && !Throws(conditional.WhenTrue, value))
                    {
                        return false;
                    }

                    if (pair.Must.Contains(value))
                    {
                        return true;
                    }

                    code = conditional.WhenFalse;
                    break;
                case ISwitchOperation or ISwitchExpressionOperation:
                    return ContinuedBy.Find(d => ReferenceEquals(d.Dispatch.Operation, core))?.ThrowsFor(value) == true;
                default:
                    return false;
            }
        }
    }

    /// <summary>
    /// <c>not FrontierLlm => a, _ => b</c>: the second arm is that category's alone, although it names nothing.
    /// </summary>
    private static ValueSet ByExclusion(Dispatch dispatch)
    {
        var left = ValueSet.All;
        var excluded = ValueSet.None;
        var named = ValueSet.None;
        foreach (var (alternative, _) in ArmOrder.Ways(dispatch.Arms))
        {
            if (!left.HasUnknown)
            {
                named |= alternative.Must & left & excluded;
            }

            if (alternative.Must.HasUnknown && alternative.Must.Overlaps(dispatch.Enum.MemberSet) && !alternative.IsRelational)
            {
                excluded |= dispatch.Enum.NameSet.Except(alternative.May);
            }

            left = left.Except(alternative.Must);
        }

        return named;
    }
}
