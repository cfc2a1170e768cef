using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Refusals;

/// <summary>A refused request that is sent again unchanged, without a look at the category.</summary>
/// <param name="Test">The condition that leads to the second call.</param>
/// <param name="IsToChain">Whether fallbacks are visible: then the request goes to a chain of models, all of which have refused it.</param>
/// <param name="Construct">What the condition belongs to.</param>
/// <param name="Again">The second call; null where a library makes it.</param>
internal sealed record ResentRequest(SyntaxNode Test, ResendingForm Form, bool IsToChain, SyntaxNode Construct, SyntaxNode? Again);
