using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Rules;

/// <summary>Something wrong at one place; its words are put together only if it is reported.</summary>
internal sealed record Finding(DiagnosticDescriptor Rule, TextSpan Location, Func<object[]> Arguments, FindingFacts Facts)
{
    /// <summary>The other places that the message speaks of, which an editor lists below it.</summary>
    public Func<IEnumerable<TextSpan>>? Related { get; init; }

    public NeverTrue NeverTrue { get; init; }
}
