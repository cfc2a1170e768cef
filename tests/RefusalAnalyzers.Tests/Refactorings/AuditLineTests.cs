using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Refactorings;

/// <summary>The line in the log: which logger writes it, and what it says when the code runs.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class AuditLineTests
{
    private const string Recorder =
        """

        public sealed class Recorder : ILogger
        {
            public List<string> Lines { get; } = [];

            public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                Lines.Add(logLevel + " " + string.Join(' ', ((IEnumerable<KeyValuePair<string, object?>>)state!).Select(static pair => pair.Key + "=" + (pair.Value ?? "(null)"))));
        }
        """;

    private const string Code =
        """
        using Anthropic.Models.Messages;
        using Microsoft.Extensions.Logging;

        public static class Sample
        {
            public static object Run(Message message)
            {
                var recorder = new Recorder();
                Read(message, recorder);
                return string.Join(';', recorder.Lines);
            }

            private static void Read(Message message, ILogger logger)
            {
                STATEMENT
            }
        }

        """ + Recorder;

    [TestCase("if (message.StopReason == StopReason.$$Refusal) { }")]
    [TestCase("if (message.StopReason != StopReason.$$Refusal) { return; } Console.Write(\"\");")]
    [TestCase("var text = \"\" + message.$$StopDetails?.Explanation;")]
    [TestCase("var details = message.$$StopDetails;")]
    [TestCase("var category = message.StopDetails?.Category?.$$Value();")]
    [TestCase("switch (message.StopReason?.Value()) { case StopReason.$$Refusal: break; }")]
    public async Task WhenAResponseIsRefused_OneLineSaysWhatIsKnown_AndNothingOtherwise(string statement)
    {
        var ran = await RunAsync(Code.Replace("STATEMENT", statement, StringComparison.Ordinal));
        const string Format = "{OriginalFormat}=Claude declined the request: category {Category}, model {Model}, message {MessageId}.";
        foreach (var (wire, result) in ran)
        {
            var isRefused = Execution.Refusals.Contains(wire);
            var category = wire is Execution.Null or Execution.NoDetails ? "(null)" : wire;
            Assert.That(result, Is.EqualTo(isRefused ? $"=Warning Category={category} Model={Execution.Model} MessageId=msg_1 {Format}" : "="), wire);
        }
    }

    [TestCase("Read(RefusalStopDetails details, ILogger logger) { var text = \"\" + $$details.Explanation; }", "Read(message, recorder)", "if (message.StopDetails is { } details) Read(details, recorder)")]
    public async Task WhenOnlyTheDetailsAreThere_TheLineSaysTheCategoryAlone(string method, string call, string replaced)
    {
        var source = Code.Replace("Read(Message message, ILogger logger)\n    {\n        STATEMENT\n    }", method, StringComparison.Ordinal).Replace(call, replaced, StringComparison.Ordinal);
        var ran = await RunAsync(source);
        foreach (var (wire, result) in ran)
        {
            var hasDetails = Execution.Refusals.Contains(wire) && wire != Execution.NoDetails;
            Assert.That(
                result,
                Is.EqualTo(hasDetails ? $"=Warning Category={(wire == Execution.Null ? "(null)" : wire)} {{OriginalFormat}}=Claude declined the request: category {{Category}}." : "="),
                wire);
        }
    }

    [TestCase("ILogger log = Make();", "", "log.LogWarning(")]
    [TestCase("ILogger? log = Maybe();", "", "log?.LogWarning(")]
    [TestCase("ILogger? log = Maybe(); if (log is null) return;", "", "log.LogWarning(")]
    [TestCase("", "ILogger @event", "@event.LogWarning(")]
    [TestCase("", "ILogger<C>? logger", "logger?.LogWarning(")]
    [TestCase("", "Own own", "own.LogWarning(")]
    [TestCase("", "", "_field.LogWarning(")]
    public async Task WhenLoggersAreInScope_TheNearestWrites(string before, string parameter, string expected)
    {
        var text = await TextAsync(before, parameter, "private readonly ILogger _field = Make();");
        Assert.That(text, Does.Contain(expected));
        Assert.That(text.Split(".LogWarning(").Length, Is.EqualTo(2));
    }

    [TestCase("static", "private readonly ILogger _field = Make();")]
    [TestCase("", "private readonly object _field = Make();")]
    [TestCase("", "private ILogger Logger { set { } }")]
    [TestCase("", "private ILogger this[int i] => Make();")]
    [TestCase("", "private ILogger GetLogger() => Make();")]
    public async Task WhenNoneCanBeUsed_ThereIsNoLine(string modifiers, string member) =>
        Assert.That(await TextAsync("", "", member, modifiers), Does.Not.Contain("Claude declined").And.Contain("case null:"));

    [TestCase("ILogger later; Use(); later = Make(); later.LogInformation(\"\");")]
    public async Task WhenALocalHasNoValueYet_ItIsNotUsed(string behind)
    {
        var text = await TextAsync("", "", "", behind: behind);
        Assert.That(text, Does.Not.Contain("Claude declined").And.Contain("case null:"));
    }

    [TestCase("private static ILogger s_log = Make();", "static", "s_log.LogWarning(")]
    [TestCase("protected internal ILogger Log { get; } = Make();", "", "Log.LogWarning(")]
    public async Task WhenAMemberFits_ItWrites(string member, string modifiers, string expected) =>
        Assert.That(await TextAsync("", "", member, modifiers), Does.Contain(expected));

    [Test]
    public async Task WhenAParameterOfThePrimaryConstructorSetAField_TheFieldWrites()
    {
        var text = await TextAsync("", "", "private readonly ILogger _kept = logger;", primary: "(ILogger logger)");
        Assert.That(text, Does.Contain("_kept.LogWarning("));
    }

    [Test]
    public async Task WhenOnlyThePrimaryConstructorHasOne_ItsParameterWrites()
    {
        var text = await TextAsync("", "", "public void Use2() => logger.LogInformation(\"\");", primary: "(ILogger logger)");
        Assert.That(text, Does.Contain(" logger.LogWarning("));
    }

    [Test]
    public async Task WhenALineIsWritten_ItHoldsNeitherPromptNorExplanation()
    {
        var text = await TextAsync("", "ILogger logger", "");
        var line = text.Split('\n').Single(static l => l.Contains("LogWarning", StringComparison.Ordinal));
        Assert.That(line, Does.Not.Contain("Explanation").And.Not.Contain("Content"));
    }

    private static async Task<IReadOnlyDictionary<string, string>> RunAsync(string marked)
    {
        await RefactoringRunner.AssumeCompilesAsync(marked);
        var document = await RefactoringRunner.ApplyAsync(marked);
        Assert.That(document, Is.Not.Null);
        var ran = await Execution.RunAsync((await document!.Project.GetCompilationAsync())!);
        Assert.That(ran, Is.Not.Null);
        return ran!;
    }

    private static async Task<string> TextAsync(string before, string parameter, string member, string modifiers = "", string behind = "", string primary = "")
    {
        var source =
            $$$"""
            using Anthropic.Models.Messages;
            using Microsoft.Extensions.Logging;
            using Microsoft.Extensions.Logging.Abstractions;

            public interface Own : ILogger;

            public class C{{{primary}}}
            {
                {{{member}}}

                {{{modifiers}}} void M(Message message{{{(parameter.Length == 0 ? "" : ", " + parameter)}}})
                {
                    {{{before}}}
                    if (message.StopReason == StopReason.$$Refusal)
                    {
                        Use();
                    }
                    {{{behind}}}
                }

                private static ILogger Make() => NullLogger.Instance;
                private static ILogger? Maybe() => null;
                private static void Use() { }
            }
            """;
        await RefactoringRunner.AssumeCompilesAsync(source);
        return (await (await RefactoringRunner.ApplyAsync(source))!.GetTextAsync()).ToString();
    }
}
