using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Fixes;

/// <summary>
/// What a light bulb would list at one place: no two actions with one title. Two rules of one provider share an action there, which the provider registers once for both;
/// asked for each rule alone, it names the action the same way only where it writes the same.
/// </summary>
internal sealed class ListedActions
{
    private readonly Dictionary<(string File, TextSpan Span, string Title), (CodeFixProvider Fix, Diagnostic Diagnostic, string Text)> _listed = [];

    public async Task AddAsync(CodeFixProvider fix, Diagnostic diagnostic, string title, Document changed)
    {
        var text = (await changed.GetTextAsync()).ToString();
        if (!_listed.TryAdd((diagnostic.Location.SourceTree!.FilePath, diagnostic.Location.SourceSpan, title), (fix, diagnostic, text)))
        {
            var (other, about, same) = _listed[(diagnostic.Location.SourceTree.FilePath, diagnostic.Location.SourceSpan, title)];
            Assert.That(other, Is.SameAs(fix), $"\"{title}\" is listed twice:\n{about}\n{diagnostic}");
            Assert.That(about.Id, Is.Not.EqualTo(diagnostic.Id), $"\"{title}\" is listed twice:\n{diagnostic}");
            Assert.That(text, Is.EqualTo(same), $"\"{title}\"\n{about}\n{diagnostic}");
        }
    }
}
