using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Subjects;

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
