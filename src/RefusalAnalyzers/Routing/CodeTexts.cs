using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RefusalAnalyzers.Routing;

/// <summary>Source text without what makes no difference: white space and comments.</summary>
internal static class CodeTexts
{
    /// <summary>The code in a piece of source that an <c>#if</c> leaves out.</summary>
    public static string InactiveText(this SyntaxNode node)
    {
        if (!node.ContainsDirectives)
        {
            return "";
        }

        var text = new StringBuilder();
        foreach (var trivia in node.DescendantTrivia())
        {
            if (trivia.IsKind(SyntaxKind.DisabledTextTrivia))
            {
                foreach (var token in SyntaxFactory.ParseTokens(trivia.ToString()))
                {
                    text.Append(token.Text).Append(' ');
                }
            }
        }

        return text.ToString();
    }

    /// <summary>The source text with nothing between its tokens but a blank.</summary>
    public static string NormalizedText(this SyntaxNode node)
    {
        var text = new StringBuilder();
        foreach (var token in node.DescendantTokens())
        {
            text.Append(token.Text).Append(' ');
        }

        return text.ToString();
    }
}
