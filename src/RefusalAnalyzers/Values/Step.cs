using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Values;

/// <summary>An operation of the graph that may give a variable a value, run a function, or throw.</summary>
/// <param name="Index">Its position in the block.</param>
/// <param name="Call">What a call runs in its member; null for other operations.</param>
internal sealed record Step(int Index, IOperation Operation, CallEffect? Call)
{
    /// <summary>Whether it can throw by itself; that a value may be null is not counted.</summary>
    public bool MayThrow => Operation is IInvocationOperation or IObjectCreationOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation or IAwaitOperation;
}
