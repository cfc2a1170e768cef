using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>What a policy decides about one origin.</summary>
internal enum Verdict
{
    /// <summary>Follow it to where it came from.</summary>
    Follow,

    /// <summary>It is known; only the others are followed.</summary>
    Known,

    /// <summary>End the search: the answer is found, or there is none.</summary>
    Stop,
}

/// <summary>What a policy follows besides choices and locals.</summary>
[Flags]
internal enum Ways
{
    None = 0,

    /// <summary>Readonly fields.</summary>
    Fields = 1,

    /// <summary>Get-only properties, by what they are given or by the one expression that they are.</summary>
    Properties = 2,

    /// <summary>Parameters of lambdas that are called with the elements of a collection.</summary>
    Parameters = 4,

    /// <summary>From an element to its collection, and from there to what it was made of.</summary>
    Elements = 8,

    /// <summary>Functions without parameters, by what they return.</summary>
    Functions = 16,

    /// <summary>Both sides of <c>+=</c>.</summary>
    Pieces = 32,
}

/// <summary>The assignments whose value a variable may have at a place.</summary>
/// <param name="BeginsToo">Whether it may also have its initial value: the input of a pattern, an argument, an element.</param>
internal readonly record struct Assignments(IReadOnlyList<Write> Writes, bool BeginsToo);

/// <summary>A question about where values come from: which of them it knows, and which it follows further.</summary>
internal abstract class OriginPolicy
{
    public abstract Ways Ways { get; }

    /// <summary>Looks at a value before it is followed; what it is made of in a way of the policy's own is handed to <see cref="PendingOrigins.Push"/>.</summary>
    public abstract Verdict Judge(Origin origin, PendingOrigins pending);

    /// <summary>Looks at a value that leads no further.</summary>
    /// <returns>Whether to go on with the others.</returns>
    public abstract bool End(Origin origin);

    /// <summary>The assignments that count where a variable is read: all of the member, unless the policy knows better; null where that is not understood.</summary>
    public virtual Assignments? AssignmentsAt(MemberBody body, IOperation reference, ISymbol variable) => variable switch
    {
        // The other writes may be to the member of another object.
        not (ILocalSymbol or IParameterSymbol) => new([], BeginsToo: true),
        _ => new(body.WritesTo(variable), BeginsToo: true),
    };

    /// <summary>The only assignment of a variable in the member.</summary>
    protected static Assignments? OnlyAssignment(MemberBody body, ISymbol variable)
    {
        var writes = body.WritesTo(variable);
        return variable is ILocalSymbol local && writes.Count > 0 ? body.OnlyValueOf(local) is null ? null : new(writes, BeginsToo: false)
            : writes.Count > 0 ? null
            : new([], BeginsToo: true);
    }
}
