using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>Code that runs only when a response was refused, or when it was refused or cut off.</summary>
/// <param name="Asked">What tests for it.</param>
/// <param name="Condition">What is asked together with the test; null where nothing can be.</param>
/// <param name="Code">The statements, or the one value.</param>
/// <param name="Owner">The construct that the code belongs to.</param>
/// <param name="IsPart">Whether it is part of a condition, or of the branch of a response that was replaced before it: only content is of interest then.</param>
internal sealed record RefusalBranch(RefusalTest Asked, IOperation? Condition, ImmutableArray<IOperation> Code, IOperation Owner, bool IsPart = false)
{
    /// <summary>What was refused.</summary>
    public Subject Response => Asked.Response;

    /// <summary>The condition, label or arm that tests for it.</summary>
    public SyntaxNode Test => Asked.Syntax;

    /// <summary>Whether the code is one value, as in an arm of a switch expression.</summary>
    public bool IsValue => Owner is ISwitchExpressionOperation or IConditionalOperation { Syntax: ConditionalExpressionSyntax };

    /// <summary>Whether the code is what stands after the construct that tests, in the same block.</summary>
    /// <param name="first">The first statement of the code.</param>
    public bool StandsAfter(SyntaxNode first) => Owner.Syntax.Span.End <= first.SpanStart;

    /// <summary>Whether an operation stands in the code of the branch.</summary>
    public bool Contains(IOperation operation)
    {
        foreach (var code in Code)
        {
            if (operation.IsWithin(code))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what is asked together with the test is asked only where that holds.</summary>
    public bool IsAfterTest(IOperation question) => Owner is ISwitchOperation or ISwitchExpressionOperation || question.Syntax.SpanStart >= Test.Span.End;
}
