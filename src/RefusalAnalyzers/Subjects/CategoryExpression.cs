using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Subjects;

/// <summary>What of a response expressions are read for. All kinds share one way of reading, over the domain of an enum and null.</summary>
internal enum SubjectKind
{
    /// <summary>Why it was refused.</summary>
    Category,

    /// <summary>Why it ended.</summary>
    StopReason,

    /// <summary>Whether it has details of a refusal: only null or not.</summary>
    StopDetails,

    /// <summary>Why it ended, where it came from a client that may stand before any model.</summary>
    FinishReason,
}

/// <summary>How an expression shows the category.</summary>
internal enum CategoryView
{
    /// <summary>As the enum, or its nullable.</summary>
    Enum,

    /// <summary>As the SDK's <c>ApiEnum&lt;string, E&gt;</c>.</summary>
    ApiEnum,

    /// <summary>As the wire string.</summary>
    WireString,

    /// <summary>As its JSON, quote marks and all.</summary>
    Json,

    /// <summary>As a string that may or may not be one: only what it is tested against tells.</summary>
    AnyString,
}

/// <summary>An expression that denotes the category of one response.</summary>
/// <param name="ReceiverType">The types that it is read from, where it is a member.</param>
internal sealed record CategoryExpression(IOperation Operation, Subject Subject, RefusalEnum Enum, CategoryView View, bool CanBeNull, ReceiverType? ReceiverType = null)
{
    /// <summary>Whether its type has a null, whatever is known of its value.</summary>
    public bool IsNullable =>
        Operation.Type is { } type && (type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T);
}
