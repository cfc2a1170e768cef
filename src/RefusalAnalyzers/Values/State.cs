using System;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Values;

/// <summary>
/// The state at a place: the values of the subject and, for each variable that holds the result of a condition on it, the values for which that is true and those for which it is false.
/// </summary>
internal readonly struct State : IEquatable<State>
{
    private readonly ValueSet[]? _answers;

    private State(ValueSet values, ValueSet[]? answers)
    {
        Values = values;
        _answers = answers;
    }

    public static State None => default;

    public ValueSet Values { get; }

    public bool IsEmpty => Values.IsEmpty;

    /// <summary>A state in which nothing is known of the variables.</summary>
    public static State Of(ValueSet values, int answers)
    {
        if (answers == 0 || values.IsEmpty)
        {
            return new(values, null);
        }

        var sets = new ValueSet[answers * 2];
        for (var i = 0; i < sets.Length; i++)
        {
            sets[i] = values;
        }

        return new(values, sets);
    }

    public static State operator |(State left, State right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return left.IsEmpty ? right : left;
        }

        return new(left.Values | right.Values, Zip(left._answers, right._answers));
    }

    public bool Contains(State other)
    {
        if (!Values.Contains(other.Values))
        {
            return false;
        }

        for (var i = 0; other._answers is not null && i < other._answers.Length; i++)
        {
            if (_answers is null || !_answers[i].Contains(other._answers[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The state restricted to some values.</summary>
    public State Keep(ValueSet let) => Map(values => values & let);

    /// <summary>The same values, with nothing known of the variables.</summary>
    public State WithoutAnswers() => Of(Values, _answers is null ? 0 : _answers.Length / 2);

    /// <summary>The state in which each value is replaced by others.</summary>
    public State Map(Func<ValueSet, ValueSet> change)
    {
        var values = change(Values);
        if (_answers is null || values.IsEmpty)
        {
            return new(values, null);
        }

        var answers = new ValueSet[_answers.Length];
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = change(_answers[i]);
        }

        return new(values, answers);
    }

    /// <summary>The state after a variable was assigned the result of a condition: the values for which it is true, and those for which it is false.</summary>
    public State With(int answer, ValueSet yes, ValueSet no)
    {
        if (_answers is null)
        {
            return this;
        }

        var answers = (ValueSet[])_answers.Clone();
        (answers[answer * 2], answers[(answer * 2) + 1]) = (yes, no);
        return new(Values, answers);
    }

    /// <summary>The values for which a variable must be true, and those for which it may be.</summary>
    public SetPair Kept(int answer) => _answers is null ? SetPair.Opaque : new(~_answers[(answer * 2) + 1], _answers[answer * 2]);

    /// <summary>The state restricted to where a variable is true, or false.</summary>
    public State Where(int answer, bool holds)
    {
        if (_answers is null)
        {
            return this;
        }

        var kept = Keep(_answers[(answer * 2) + (holds ? 0 : 1)]);
        return kept.With(answer, holds ? kept.Values : ValueSet.None, holds ? ValueSet.None : kept.Values);
    }

    public bool Equals(State other) => Contains(other) && other.Contains(this);

    public override bool Equals(object? obj) => obj is State other && Equals(other);

    public override int GetHashCode() => Values.GetHashCode();

    private static ValueSet[]? Zip(ValueSet[]? left, ValueSet[]? right)
    {
        if (left is null || right is null)
        {
            return null;
        }

        var sets = new ValueSet[left.Length];
        for (var i = 0; i < sets.Length; i++)
        {
            sets[i] = left[i] | right[i];
        }

        return sets;
    }
}
