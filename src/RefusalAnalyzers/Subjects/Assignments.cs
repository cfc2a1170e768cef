using System.Collections.Generic;

namespace RefusalAnalyzers.Subjects;

/// <summary>The assignments whose value a variable may have at a place.</summary>
/// <param name="BeginsToo">Whether it may also have its initial value: the input of a pattern, an argument, an element.</param>
internal readonly record struct Assignments(IReadOnlyList<Write> Writes, bool BeginsToo);
