using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Subjects;

/// <summary>How an expression shows the category.</summary>
internal enum CategoryView
{
    /// <summary>As the enum, or its nullable.</summary>
    Enum,

    /// <summary>As the SDK's <c>ApiEnum&lt;string, E&gt;</c>.</summary>
    ApiEnum,

    /// <summary>As the wire string.</summary>
    WireString,

    /// <summary>As a string that may or may not be one: only what it is tested against tells.</summary>
    AnyString,
}

/// <summary>An expression that denotes the category of one response.</summary>
internal sealed record CategoryExpression(IOperation Operation, Subject Subject, RefusalEnum Enum, CategoryView View, bool CanBeNull);
