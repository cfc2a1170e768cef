using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

internal enum DispatchForm
{
    SwitchStatement,
    SwitchExpression,
    IfChain,
    GuardRun,
    ConditionalChain,
    Lookup,
}

internal enum ArmKind
{
    /// <summary>A section, an arm, a branch or an entry that stands in the source.</summary>
    Written,

    /// <summary>The final <c>else</c>, or the last operand of a conditional chain.</summary>
    Else,

    /// <summary>The code after a chain, which runs when no branch did.</summary>
    After,
}

/// <summary>One body, and the ways into it.</summary>
/// <param name="Lead">What runs between the guard before and this one, whether or not this one holds.</param>
internal sealed record Arm(
    ArmKind Kind,
    ImmutableArray<Alternative> Alternatives,
    ImmutableArray<IOperation> Lead,
    ImmutableArray<IOperation> Body,
    SyntaxNode Syntax)
{
    public SetPair Pair
    {
        get
        {
            var pair = SetPair.Never;
            foreach (var alternative in Alternatives)
            {
                pair |= alternative.Pair;
            }

            return pair;
        }
    }

    public ValueSet Names(RefusalEnum refusalEnum)
    {
        var names = ValueSet.None;
        foreach (var alternative in Alternatives)
        {
            names |= alternative.Names(refusalEnum);
        }

        return names;
    }

    public ValueSet NamesUnderGuard(RefusalEnum refusalEnum)
    {
        var names = ValueSet.None;
        foreach (var alternative in Alternatives)
        {
            names |= alternative.NamesUnderGuard(refusalEnum);
        }

        return names;
    }

    public bool HasCatchAll
    {
        get
        {
            foreach (var alternative in Alternatives)
            {
                if (alternative.IsCatchAll)
                {
                    return true;
                }
            }

            return false;
        }
    }
}

/// <summary>A decision over one subject with ordered arms.</summary>
internal sealed class Dispatch(
    DispatchForm form,
    CategoryExpression expression,
    ImmutableArray<Arm> arms,
    IOperation operation,
    SyntaxNode syntax,
    TextSpan location)
{
    public DispatchForm Form { get; } = form;

    /// <summary>The expression that the arms look at, where it stands first.</summary>
    public CategoryExpression Expression { get; } = expression;

    public Target Target { get; } = Target.Of(expression);

    /// <summary>The values for which statements between the guards of a run have left.</summary>
    public ValueSet LeftBetween { get; init; }

    public RefusalEnum Enum => Expression.Enum;

    public ImmutableArray<Arm> Arms { get; } = arms;

    /// <summary>The switch, the first <c>if</c>, the first conditional expression, or the lookup.</summary>
    public IOperation Operation { get; } = operation;

    public SyntaxNode Syntax { get; } = syntax;

    /// <summary>Where its diagnostics point.</summary>
    public TextSpan Location { get; } = location;

    /// <summary>Whether a label or condition is misspelled.</summary>
    public bool IsMisspelled
    {
        get
        {
            foreach (var arm in Arms)
            {
                foreach (var alternative in arm.Alternatives)
                {
                    if (alternative.IsMisspelled)
                    {
                        return true;
                    }
                }
            }

            return false;
        }
    }

    public bool IsSwitch => Form is DispatchForm.SwitchStatement or DispatchForm.SwitchExpression;

    /// <summary>What its own arms name.</summary>
    public ValueSet OwnNames
    {
        get
        {
            var names = ValueSet.None;
            foreach (var arm in Arms)
            {
                names |= arm.Names(Enum);
            }

            return names;
        }
    }

    /// <summary>What its own arms name, guards left aside.</summary>
    public ValueSet OwnNamesUnderGuard
    {
        get
        {
            var names = ValueSet.None;
            foreach (var arm in Arms)
            {
                names |= arm.NamesUnderGuard(Enum);
            }

            return names;
        }
    }
}

/// <summary>A single condition that names two or more categories.</summary>
/// <param name="IsMisspelled">Whether it holds text that is meant for a wire name and is not it.</param>
internal sealed record CategoryTest(CategoryExpression Expression, ValueSet Names, IOperation Operation, SyntaxNode Syntax, bool IsMisspelled)
{
    /// <summary>What it names together with something else: <c>|| (isFinal &amp;&amp; c == Category.FrontierLlm)</c>.</summary>
    public ValueSet NamesUnderCondition { get; init; }

    public RefusalEnum Enum => Expression.Enum;
}
