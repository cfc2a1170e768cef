using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Rules;

/// <summary>Something wrong at one place; its words are put together only if it is reported.</summary>
internal sealed record Finding(DiagnosticDescriptor Rule, TextSpan Location, Func<object[]> Arguments, FindingFacts Facts);
