using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Uses;

/// <summary><c>Enum.Parse</c> or <c>Enum.TryParse</c> to a refusal enum.</summary>
/// <param name="Text">The argument that is parsed.</param>
/// <param name="Result">The local that takes the result of a <c>TryParse</c>.</param>
internal sealed record ParseCall(IInvocationOperation Call, RefusalEnum Enum, IOperation Text, bool IgnoresCase, ILocalSymbol? Result);
