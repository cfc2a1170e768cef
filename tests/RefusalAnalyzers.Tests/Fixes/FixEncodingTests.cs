using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NUnit.Framework;
using RefusalAnalyzers.Fixes;

namespace RefusalAnalyzers.Tests.Fixes;

/// <summary>A file keeps the bytes that say how it is written, whether few changes are made to it or many.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class FixEncodingTests
{
    private const string Key = "RefusalAnalyzers.OwnMethod";
    private const int Many = 60;

    private static IEnumerable<TestCaseData> Encodings =>
        from encoding in new[] { new UTF8Encoding(true), new UTF8Encoding(false), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1 }
        from sites in new[] { 1, Many }
        select new TestCaseData(encoding, sites).SetArgDisplayNames(encoding.WebName + (encoding.Preamble.IsEmpty ? "" : " with a mark"), $"{sites}");

    [TestCaseSource(nameof(Encodings))]
    public async Task WhenFixed_IsWrittenAsItWas(Encoding encoding, int sites)
    {
        var methods = Enumerable.Range(0, sites).Select(static n => $$"""
                // Überprüft: é
                string Reply{{n}}(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "é", _ => "" };

            """);
        var code = "using Anthropic.Models.Messages;\r\n\r\nclass Desk\r\n{\r\n" + string.Concat(methods) + "}";
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(code)];
        var project = FixRunner.Open([("Desk.cs", code)]);
        var id = project.Documents.Single(static d => d.Name == "Desk.cs").Id;
        project = project.GetDocument(id)!.WithText(SourceText.From(new MemoryStream(bytes), encoding, SourceHashAlgorithm.Sha256)).Project;
        var fix = new MissingCategoryFix();
        var diagnostics = await FixRunner.AnalyzeAsync(project, fix);
        var single = (await FixRunner.OfferAsync(project, fix, diagnostics.First(static d => d.Id == "RFA001"))).First();
        var all = (await FixRunner.FixAllActionAsync(project.GetDocument(id)!, fix, Key, diagnostics))!;

        foreach (var (action, written) in new[] { (single, 1), (all, sites) })
        {
            var text = await (await FixRunner.ChangedAsync(action)).GetDocument(id)!.GetTextAsync();
            Assert.That(text.ChecksumAlgorithm, Is.EqualTo(SourceHashAlgorithm.Sha256));

            // As a client writes a file.
            using var stream = new MemoryStream();
            using (var writer = new StreamWriter(stream, text.Encoding!, leaveOpen: true))
            {
                text.Write(writer);
            }

            var after = stream.ToArray();
            var head = encoding.GetPreamble().Length + encoding.GetByteCount("using Anthropic.Models.Messages;\r\n\r\nclass Desk\r\n{\r\n    // Überprüft: é");
            Assert.That(after[..head], Is.EqualTo(bytes[..head]));
            Assert.That(encoding.GetString(after).Split("Category.FrontierLlm =>").Length - 1, Is.EqualTo(written));
            Assert.That(encoding.GetString(after), Does.EndWith("}").And.Contain("\"é\""));
        }
    }
}
