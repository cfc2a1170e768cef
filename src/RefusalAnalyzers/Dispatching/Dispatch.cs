using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

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

    /// <summary>The values for which statements between the guards of a run have exited.</summary>
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
