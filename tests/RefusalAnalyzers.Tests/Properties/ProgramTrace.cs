namespace RefusalAnalyzers.Tests.Properties;

/// <summary>What a model says that its program does: calls in order, then the result or the exception.</summary>
internal static class ProgramTrace
{
    public const string AfterSwitchText = "\"z\"";

    /// <summary>What every batch is compiled with: it writes down what a program does.</summary>
    public const string Support = """
        using System;
        using System.Collections.Generic;

        namespace RefusalPrograms;

        public static class T
        {
            public const string A = "a";
            public const string B = "b";
            public const string C = "c";

            private static readonly List<string> s_log = new();

            public static string Take()
            {
                var taken = string.Join(";", s_log);
                s_log.Clear();
                return taken;
            }

            public static void Do(string text) => s_log.Add("do " + text);

            public static string Say(string text)
            {
                s_log.Add("say " + text);
                return "said " + text;
            }

            public static string Show(object? value)
            {
                var text = value is null ? "null" : value.ToString()!.Trim('"');
                s_log.Add("show " + text);
                return "shown " + text;
            }

            public static string Hand(Anthropic.Models.Messages.RefusalStopDetails? details) => HandWire(details?.Category?.Raw());

            public static string Hand(Anthropic.Models.Beta.Messages.BetaRefusalStopDetails? details) => HandWire(details?.Category?.Raw());

            public static string End() => "end";

            private static string HandWire(string? wire)
            {
                s_log.Add("hand " + (wire ?? "null"));
                return "handed";
            }
        }

        """;

    public static string TextOf(int id) => id < 26 ? ((char)('a' + id)).ToString() : "t" + id;

    public static string Of(ProgramModel program, ValueSet value, bool f, bool g)
    {
        var log = new List<string>();
        var end = Run();
        return string.Join(";", log) + "|" + end;

        string Run()
        {
            if (program.Subject.NullLeaves && value == ValueSet.Null)
            {
                return "=none";
            }

            if (program.Prelude is { } prelude && prelude.Condition.Matches.Has(value) && prelude.Condition.Guard.Holds(f, g))
            {
                return Execute(program.Decision, prelude.Body) ?? "=end";
            }

            return Decide(program.Decision) ?? "=end";
        }

        string? Decide(Decision decision)
        {
            if (decision.Reached(value, f, g) is { } arm)
            {
                return Execute(decision, arm.Body);
            }

            return decision.Form == Form.SwitchExpression ? "!SwitchExpressionException" : program.HasResults ? "=z" : null;
        }

        string? Execute(Decision decision, Body written)
        {
            var body = decision.Resolve(written);
            var text = TextOf(body.Id);
            switch (body.Kind)
            {
                case BodyKind.Constant:
                    return "=" + text;
                case BodyKind.Say:
                    log.Add("say " + text);
                    return "=said " + text;
                case BodyKind.DoThenConstant:
                    log.Add("do " + text);
                    return "=" + text;
                case BodyKind.Do:
                    log.Add("do " + text);
                    return null;
                case BodyKind.DoTwice:
                    log.Add("do " + text);
                    log.Add("do " + TextOf(body.Id + 1));
                    return null;
                case BodyKind.Empty:
                    return null;
                case BodyKind.Throw:
                    return "!InvalidOperationException " + text;
                case BodyKind.Stub:
                    return "!NotImplementedException";
                case BodyKind.Mention:
                    var shown = Shown(program.Subject, value);
                    log.Add("show " + shown);
                    return program.HasResults ? "=shown " + shown : null;
                case BodyKind.Hand:
                    log.Add("hand " + (Values.Wire(value) ?? "null"));
                    return program.HasResults ? "=handed" : null;
                case BodyKind.Nested:
                    return Decide(body.Decision!);
                default:
                    throw new InvalidOperationException(body.ToString());
            }
        }
    }

    private static string Shown(Subject subject, ValueSet value) =>
        value == ValueSet.Null ? "null"
        : !subject.IsEnum ? Values.Wire(value)!
        : value == ValueSet.Unknown ? "-1"
        : value.ToString();
}
