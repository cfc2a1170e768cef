using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Rules;

/// <summary>Code may deal with categories without one telling name in its file: the scan must pass it all the same.</summary>
[TestFixture]
internal sealed class ScanTests
{
    private const string Alias = "global using Why = Anthropic.Models.Messages.Category;";
    private const string Static = "global using static Anthropic.Models.Messages.Category;";
    private const string Service = "public static class Service { public static Anthropic.Models.Messages.Category Ask() => default; }";

    [TestCase(Alias, "class Desk { int F(Why w) => w switch { (Why)0 => 1, (Why)1 => 2, _ => 0 }; }", "RFA001", TestName = "WhenAnotherFileGivesAnAlias_Reports")]
    [TestCase(Static, "class Desk { int F() => Service.Ask() switch { Bio => 1, _ => 0 }; }", "RFA001", TestName = "WhenAnotherFileUsesTheMembers_Reports")]
    [TestCase("", "class Desk { string F() => Service.Ask() switch { _ => \"Declined.\" }; }", "RFA010", TestName = "WhenASwitchHasOnlyADiscard_Reports")]
    [TestCase("", "class Desk { void F() { switch (Service.Ask()) { default: System.Console.WriteLine(); break; } } }", "RFA010", TestName = "WhenASwitchHasOnlyADefault_Reports")]
    [TestCase("", "class Desk { string F() => Service.Ask() switch { var any => \"Declined.\" }; }", "RFA010", TestName = "WhenASwitchHasOnlyAVariable_Reports")]
    [TestCase("public static class Desks { public static Anthropic.Core.ApiEnum<string, Anthropic.Models.Messages.MessageParamRole> Who() => null!; }", "class Desk { bool F() { var text = Desks.Who().ToString(); return text == \"user\"; } }", "RFA020", TestName = "WhenAnotherFileHandsOutAnApiEnum_Reports")]
    [TestCase("public static class Desks { public static Anthropic.Core.ApiEnum<string, Anthropic.Models.Messages.MessageParamRole> Who() => null!; }", "class Desk { bool F() => Desks.Who().ToString().StartsWith(\"user\"); }", "RFA020", TestName = "WhenAnotherFileHandsOutAnApiEnumAndItsBeginningIsAsked_Reports")]
    [TestCase("public static class Texts { public const string User = \"user\"; }", "class Desk { bool F(Anthropic.Models.Messages.MessageParam p) => Texts.User == $\"{p.Role}\"; }", "RFA020", TestName = "WhenAnotherFileHasTheText_Reports")]
    [TestCase("", "class Desk { bool F(Anthropic.Models.Messages.MessageParam p) { string t; t = p.Role.ToString(); var u = (object)t; return u is \"user\"; } }", "RFA020", TestName = "WhenTextGoesFromLocalToLocal_Reports")]
    [TestCase("public enum Kind { Cyber, FrontierLlm, Spam }", "class Desk { int F(Kind k) => k switch { Kind.Spam => 1, _ => 0 }; }", "RFA001", TestName = "WhenOnlyAMemberOfAnOwnEnumIsNamed_Reports")]
    [TestCase("", "using Microsoft.Extensions.AI; class Desk { static bool Done(ChatResponse r) => r.FinishReason == ChatFinishReason.ContentFilter; async System.Threading.Tasks.Task F(Anthropic.IAnthropicClient a) { using var c = a.AsIChatClient(\"m\"); var r = await c.GetResponseAsync(\"q\"); if (Done(r)) throw new System.Exception(); } }", "RFA017", TestName = "WhenAFunctionOfTheFileAsksWhyAChatEnded_Reports")]
    [TestCase("", "class Desk { bool F(Microsoft.Extensions.AI.ChatResponseUpdate u) => u.RawRepresentation is Anthropic.Models.Messages.Message; }", "RFA027", TestName = "WhenOnlyWhatAChatHoldsIsLookedInto_Reports")]
    public async Task WhenNoTellingNameStandsInTheFile(string elsewhere, string file, string expected)
    {
        var compilation = CSharpCompilation.Create(
            "Scan",
            new[] { elsewhere, Service, file }.Select((text, i) => CSharpSyntaxTree.ParseText(text, path: $"File{i}.cs")),
            [.. Libraries.Framework, .. Sdk.References(Sdk.Newest)],
            new(OutputKind.DynamicallyLinkedLibrary));
        Assert.That(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error), Is.Empty);

        var diagnostics = await compilation.WithAnalyzers([new RefusalAnalyzer()]).GetAnalyzerDiagnosticsAsync(CancellationToken.None);

        Assert.That(diagnostics.Select(static d => d.Id), Does.Contain(expected));
    }
}
