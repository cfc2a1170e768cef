using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>A call taken apart: <c>message?.StopReason!</c> and <c>.ToString()</c>.</summary>
/// <param name="Span">What it is called on, with all that stands before, without a <c>!</c> at its end.</param>
/// <param name="Access">How: <c>.</c>, <c>!.</c> or <c>?.</c>.</param>
/// <param name="Call">The call from the name of the method on.</param>
internal sealed record Receiver(TextSpan Span, string Access, SimpleNameSyntax Name, InvocationExpressionSyntax Call)
{
    public static Receiver? Of(FixedFile file, SyntaxNode call)
    {
        if (call is not InvocationExpressionSyntax invocation)
        {
            return null;
        }

        var (operand, name) = invocation.Expression switch
        {
            MemberAccessExpressionSyntax access => (access.Expression, access.Name),
            MemberBindingExpressionSyntax binding => (AccessAround(invocation)?.Expression, binding.Name),
            _ => default,
        };
        if (operand is null || name is null)
        {
            return null;
        }

        while (operand is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed)
        {
            operand = suppressed.Operand;
        }

        // What begins with a dot begins before the `?` in truth.
        SyntaxNode first = operand;
        while (first.GetFirstToken().IsKind(SyntaxKind.DotToken) && AccessAround(first) is { } around)
        {
            first = around;
        }

        var end = operand.Span.End;
        return new(TextSpan.FromBounds(first.SpanStart, end), file.Text.ToString(TextSpan.FromBounds(end, name.SpanStart)), name, invocation);
    }

    public string Text(FixedFile file) => file.Text.ToString(Span);

    private static ConditionalAccessExpressionSyntax? AccessAround(SyntaxNode node)
    {
        var child = node;
        for (var parent = node.Parent; parent is ExpressionSyntax; child = parent, parent = parent.Parent)
        {
            if (parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == child)
            {
                return access;
            }
        }

        return null;
    }
}
