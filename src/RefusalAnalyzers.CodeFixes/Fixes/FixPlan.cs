using System.Collections.Generic;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>What one fix writes for one construct.</summary>
internal sealed class FixPlan
{
    public Edits Edits { get; } = new();

    public List<Stub> Stubs { get; } = [];

    public bool IsUseful => !Edits.IsEmpty;

    /// <summary>What the compiler is still to be asked about.</summary>
    public VerificationScope Unverified { get; set; }
}
