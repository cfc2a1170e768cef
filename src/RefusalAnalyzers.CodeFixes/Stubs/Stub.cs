using System.Collections.Immutable;

namespace RefusalAnalyzers.Stubs;

/// <summary>A handler that is to be written.</summary>
internal sealed record Stub(
    string Name,
    HandlerSignature Signature,
    ImmutableArray<string> ParameterNames,
    StubSubject Subject,
    StubPlace Place)
{
    /// <summary>Whether its body is empty, where what happens today happens elsewhere.</summary>
    public bool DoesNothing { get; init; }

    /// <summary>The attribute that makes it obsolete, where it uses what is: as its caller is.</summary>
    public string? Obsolete { get; init; }

    /// <summary>What is done today, which it goes on doing.</summary>
    public KeptBody? Kept { get; init; }
}
