using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>A test with a result that only a refused response gives.</summary>
/// <param name="Response">What was refused; where a variable keeps why responses ended, or whether one was refused, that variable.</param>
/// <param name="Syntax">The condition, label or arm.</param>
/// <param name="Kind">What kind of response it is.</param>
/// <param name="IsKept">Whether a variable keeps it, which may be given another answer in between: which response that was is not known.</param>
internal sealed record RefusalTest(Subject Response, SyntaxNode Syntax, ResponseKind Kind, bool IsKept = false);
