using System.Collections.Immutable;

namespace RefusalAnalyzers.Stubs;

/// <summary>Code that moves into a handler, as lines without the indentation of where it stood.</summary>
/// <param name="IsExpression">Whether it is the value that the handler returns, rather than statements.</param>
/// <param name="UsesObsolete">Whether the compiler warns of what it uses, unless the handler is obsolete itself.</param>
internal sealed record KeptBody(ImmutableArray<string> Lines, bool IsExpression, bool UsesObsolete = false);
