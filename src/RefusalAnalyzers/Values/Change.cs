using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Values;

/// <summary>Code that changes the value of a subject.</summary>
/// <param name="Place">The operation that runs it: itself, or the call of the function that it stands in.</param>
internal readonly record struct Change(IOperation Place, IOperation Write);
