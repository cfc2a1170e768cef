using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Subjects;

/// <summary>The type that the last member of a subject is read from, and the one that the member before is; null where only the type that declares it is known.</summary>
internal sealed record ReceiverType(ITypeSymbol? Type, ReceiverType? Before);
