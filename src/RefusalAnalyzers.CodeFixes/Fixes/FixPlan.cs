using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>What one fix writes for one construct.</summary>
internal sealed class FixPlan
{
    public Edits Edits { get; } = new();

    public List<Stub> Stubs { get; } = [];

    /// <summary>The stubs of today that it has called, which are nobody else's from then on.</summary>
    public List<IMethodSymbol> Claimed { get; } = [];

    public bool IsUseful => !Edits.IsEmpty;

    /// <summary>What it does, where that is not what its kind does elsewhere.</summary>
    public string? Title { get; set; }

    /// <summary>What the compiler is still to be asked about.</summary>
    public VerificationScope Unverified { get; set; }

    /// <summary>Calls a handler by the name that it was given, and writes it unless there is one.</summary>
    public void Use((string Name, bool IsNew, IMethodSymbol? Claimed) handler, Func<Stub> write)
    {
        if (handler.Claimed is not null)
        {
            Claimed.Add(handler.Claimed);
        }

        if (handler.IsNew)
        {
            Stubs.Add(write());
        }
    }
}

/// <summary>How far it takes the compiler to tell whether a plan can stand.</summary>
internal enum VerificationScope
{
    None,

    /// <summary>The member that is changed.</summary>
    Member,

    /// <summary>The handlers as well, which are code that may be wrong, too; and the type that they come to.</summary>
    Handlers,
}
