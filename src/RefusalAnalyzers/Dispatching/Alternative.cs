using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>What a construct decides over: a subject, and the enum that gives its domain.</summary>
/// <param name="IsWire">Whether text that it is held against is meant to be a wire name: not so for a string of unknown origin.</param>
/// <param name="Holder">The types that the category is read from, where they may be narrower than those that declare the members.</param>
internal sealed record Target(Subject Subject, RefusalEnum Enum, bool IsWire, Holder? Holder = null)
{
    /// <summary>Where the subject got its value: what was asked before concerned another one.</summary>
    public int Since { get; init; }

    /// <summary>How many functions have been entered to see what they answer.</summary>
    public int Calls { get; init; }

    public static Target Of(CategoryExpression expression) =>
        new(expression.Subject, expression.Enum, expression.View != CategoryView.AnyString, expression.Holder);

    /// <summary>What all that has the category certainly is, where only the first members lead.</summary>
    public ITypeSymbol HolderAt(Compilation compilation, int length)
    {
        var holder = Holder;
        for (var i = Subject.Path.Length - 1; i > length; i--)
        {
            holder = holder?.Before;
        }

        var declaring = Subject.Path[length].ContainingType;
        return holder?.Type is { } type && compilation.IsA(type, declaring) ? type : declaring;
    }

    /// <summary>The place of a constant in the domain. Text that nearly is a wire name counts as it: a rule of its own speaks about it.</summary>
    public ValueSet OfConstant(object? value, bool ignoresCase = false, Remainder? remainder = null)
    {
        switch (value)
        {
            case null:
                return ValueSet.Null;
            case string text:
                var exact = ignoresCase ? Enum.OfWireNameIgnoringCase(text) : Enum.OfWireName(text);
                if (!exact.IsEmpty || !IsWire || Enum.OfNearMiss(text) is not { IsEmpty: false } near)
                {
                    return exact;
                }

                if (remainder is not null)
                {
                    remainder.IsMisspelled = true;
                }

                return near;
            default:
                return Enum.OfValue(value);
        }
    }
}

/// <summary>One way into an arm: a label, a pattern between two <c>or</c>, an operand between two <c>||</c>.</summary>
/// <param name="Pair">The values that it lets through, its guard included.</param>
/// <param name="Guards">Conditions that say nothing about the subject, or not exactly; empty where there is none.</param>
/// <param name="IsRelational">Whether it compares by order: it names what it matches, even where it also matches a value newer than the SDK.</param>
internal sealed record Alternative(SetPair Pair, ImmutableArray<IOperation> Guards, bool IsRelational, SyntaxNode Syntax)
{
    public Alternative(SetPair pair, Remainder remainder, SyntaxNode syntax)
        : this(pair, remainder.Guards.ToImmutable(), remainder.IsRelational, syntax) => IsMisspelled = remainder.IsMisspelled;

    /// <summary>Whether it is tried last, wherever it stands.</summary>
    public bool IsDefault { get; init; }

    /// <inheritdoc cref="Remainder.IsMisspelled"/>
    public bool IsMisspelled { get; init; }

    public ValueSet Must => Pair.Must;

    public ValueSet May => Pair.May;

    /// <summary>Whether a value newer than the SDK comes through, guarded or not.</summary>
    public bool IsCatchAll => May.HasUnknown;

    /// <summary>The categories that it names: matched for certain, and not along with everything unknown.</summary>
    public ValueSet Names(RefusalEnum refusalEnum) => IsCatchAll && !IsRelational ? ValueSet.None : Must & refusalEnum.NameSet;

    /// <summary>The categories that it names, where exactly its values come through: then a further one can be written like it.</summary>
    public ValueSet NamesExactly(RefusalEnum refusalEnum) => Guards.IsEmpty && !IsRelational && Must == May ? Names(refusalEnum) : ValueSet.None;

    /// <summary>The categories that it would name without its guards.</summary>
    public ValueSet NamesUnderGuard(RefusalEnum refusalEnum) => IsCatchAll && !IsRelational ? ValueSet.None : May & refusalEnum.NameSet;
}
