using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Refusals;

namespace RefusalAnalyzers.Uses;

/// <summary>A look for the details of a refusal, or for the refusal itself, where they never are.</summary>
/// <param name="Operation">The type test, the cast, the comparison or the switch.</param>
/// <param name="Place">Where it is reported.</param>
/// <param name="Sought">The name of the type that is sought.</param>
/// <param name="Surface">By which API Claude was asked, where that is known.</param>
internal sealed record VainLook(IOperation Operation, SyntaxNode Place, VainLookReason Reason, string Sought, ChatSurface Surface);
