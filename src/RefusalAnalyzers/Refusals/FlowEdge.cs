using Microsoft.CodeAnalysis.FlowAnalysis;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>An edge of the compiler's graph: out of a condition, or into an arm.</summary>
/// <param name="Block">The block that ends with the condition.</param>
/// <param name="IsTrue">Whether it is the edge for a condition that holds.</param>
/// <param name="Arm">Where the arm begins.</param>
internal sealed record FlowEdge(BasicBlock? Block, bool IsTrue, Point? Arm);
