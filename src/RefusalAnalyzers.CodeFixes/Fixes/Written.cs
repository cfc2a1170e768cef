using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Fixes;

/// <summary>A value as code at some place can write it.</summary>
/// <param name="Text">With <c>?.</c> where something may be null.</param>
/// <param name="Plain">Without.</param>
internal sealed record Written(string Text, string Plain, ITypeSymbol Type, bool MayBeNull);
