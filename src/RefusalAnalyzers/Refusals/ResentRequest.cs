using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Refusals;

/// <summary>A refused request that is sent again unchanged, without a look at the category.</summary>
/// <param name="Test">The condition that leads to the second sending.</param>
/// <param name="IsToChain">Whether fallbacks are in sight: then it goes to a chain of models, which has refused it as a whole.</param>
/// <param name="Construct">What the condition belongs to.</param>
internal sealed record ResentRequest(SyntaxNode Test, ResendingForm Form, bool IsToChain, SyntaxNode Construct);
