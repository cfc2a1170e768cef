using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Values;

/// <summary>An operation of the graph that may give a variable a value, run a function, or throw.</summary>
/// <param name="Index">Where in its block it stands.</param>
/// <param name="Call">What is known of a call, whoever asks.</param>
internal sealed record Step(int Index, IOperation Operation, CallEffect? Call)
{
    /// <summary>What can throw by itself; that anything may be null is left out.</summary>
    public bool MayThrow => Operation is IInvocationOperation or IObjectCreationOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation or IAwaitOperation;
}
