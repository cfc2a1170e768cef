using System.Globalization;

namespace RefusalAnalyzers.Tests.Properties;

/// <summary>Draws programs of control and data flow. No condition but those on the category itself is related to another.</summary>
internal sealed class FlowProgramGenerator
{
    private const string F = "Category.FrontierLlm";
    private static readonly string[] s_members = ["Category.Cyber", "Category.Bio", F, "Category.ReasoningExtraction", "Category.GeneralHarms"];
    private static readonly string[] s_exceptions = ["InvalidOperationException", "FormatException"];

    private readonly Random _random;
    private readonly FlowSubject _subject;
    private int _names;
    private int _probes;

    private FlowProgramGenerator(int seed)
    {
        _random = new Random(seed);
        _subject = FlowSubject.All[Below(FlowSubject.All.Count)];
    }

    /// <summary>What is visible and allowed where a statement stands.</summary>
    private sealed record Scope(int Depth, bool Return, bool Break, bool Continue, string[] Labels, string[] Kept, string[] Calls, string[] Asks)
    {
        public Scope Deeper => this with { Depth = Depth + 1 };

        public Scope Closed => this with { Return = false, Break = false, Continue = false, Labels = [] };
    }

    public static FlowProgram Draw(int seed, string name)
    {
        var generator = new FlowProgramGenerator(seed);
        var body = generator.Block(new Scope(0, true, false, false, [], [], [], []), FlowShape.Splice);
        if (generator._probes == 0 || (generator._probes < 3 && generator.Chance(60)))
        {
            body = body with { Nodes = [.. body.Nodes, generator.Probe()] };
        }

        return new FlowProgram(name, generator._subject, body);
    }

    private int Below(int n) => _random.Next(n);

    private bool Chance(int percent) => Below(100) < percent;

    private T Any<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    private string Name(string prefix) => prefix + (++_names).ToString(CultureInfo.InvariantCulture);

    private string Member() => Chance(50) ? F : Any(s_members);

    private string Exception() => Any(s_exceptions);

    private string[] MemberSet()
    {
        var count = 1 + Below(3);
        return [.. Enumerable.Range(0, count).Select(_ => Member()).Distinct()];
    }

    private FlowBlock Block(Scope scope, FlowShape shape, FlowNode? last = null)
    {
        var nodes = new List<FlowNode>();
        var late = new List<FlowNode>();
        if (scope.Depth < 3 && Chance(scope.Depth == 0 ? 25 : 6))
        {
            var (function, after, anywhere) = Function(scope);
            (anywhere && Chance(50) ? late : nodes).Add(function);
            scope = after;
        }

        var count = scope.Depth == 0 ? 2 + Below(4) : scope.Depth > 1 ? Below(2) : Below(3);
        count = last is null ? Math.Max(1, count) : count;
        for (var i = 0; i < count; i++)
        {
            var (node, after) = Statement(scope);
            nodes.Add(node);
            scope = after;
        }

        if (last is not null)
        {
            nodes.Add(last);
        }

        nodes.AddRange(late);
        return new FlowBlock(nodes, shape);
    }

    private (FlowNode Node, Scope After) Statement(Scope scope)
    {
        var deeper = scope.Deeper;
        if (_probes < 3 && Chance(7 + (3 * scope.Depth)))
        {
            return (Probe(), scope);
        }

        var leaf = scope.Depth >= 3;
        while (true)
        {
            switch (Below(leaf ? 58 : 100))
            {
                case < 22:
                    return (Guard(scope), scope);
                case < 34:
                    return (_subject.IsPath ? Guard(scope) : Write(), scope);
                case < 41:
                    var kept = Name("kept");
                    return (new FlowNode("keep", $"var {kept} = ", Condition(scope), ";"), scope with { Kept = [.. scope.Kept, kept] });
                case < 44 when scope.Kept.Length > 0:
                    var again = Any(scope.Kept);
                    return (Chance(50) ? new FlowNode("keep again", $"{again} = ", Condition(scope), ";") : new FlowNode("keep also", $"{again} = {again} {Any(["&&", "||"])} (", Condition(scope), ");"), scope);
                case < 49 when scope.Calls.Length > 0:
                    return (new FlowNode("call", Any(scope.Calls) + "();"), scope);
                case < 52:
                    return (new FlowNode("throw expression", "_ = (", Condition(scope), Chance(50) ? $") ? 0 : throw new {Exception()}();" : $") ? throw new {Exception()}() : 0;"), scope);
                case < 55:
                    return (SwitchExpression(), scope);
                case < 58:
                    return (new FlowNode("do", FlowProgram.Do + "();"), scope);
                case < 65:
                    var shape = Shape();
                    return (new FlowNode("if", "if (", Condition(scope), ")", Block(deeper, shape), Chance(50) ? Else(scope) : new FlowNode("none")), scope);
                case < 75:
                    return (Loop(deeper), scope);
                case < 82:
                    return (Switch(scope), scope);
                case < 89 when !_subject.IsPath:
                    return (Try(deeper), scope);
                case < 91:
                    return (Any([0, 1, 2, 3]) switch
                    {
                        0 => new FlowNode("lock", "lock (Flow.Gate)", Block(deeper, FlowShape.Braces)),
                        1 => new FlowNode("using", $"using ({FlowProgram.Scope}())", Block(deeper, FlowShape.Braces)),
                        2 => new FlowNode("using declaration", $"using var {Name("scope")} = {FlowProgram.Scope}();"),
                        _ => new FlowNode("block", Block(deeper, FlowShape.Braces)),
                    }, scope);
                case < 95:
                    var label = Name("end");
                    return (new FlowNode("label", Block(deeper with { Labels = [.. scope.Labels, label] }, FlowShape.Splice, Chance(60) ? Jump(label, scope) : null), Block(deeper, FlowShape.Splice), $"{label}: ;"), scope);
                case < 98:
                    var back = Name("again");
                    return (new FlowNode("back label", $"{back}: ;", Block(deeper, FlowShape.Splice), $"if ({FlowProgram.Again}()", Chance(40) ? new FlowNode("also", " && (", Condition(scope), ")") : new FlowNode("none"), $") goto {back};"), scope);
                case < 100 when !_subject.IsPath:
                    return (new FlowNode("lambda handed on", "§M(() =>", Block(deeper.Closed with { Return = true }, FlowShape.Function), ");"), scope);
            }
        }
    }

    private FlowNode Probe()
    {
        var n = ++_probes;
        var at = $"{FlowProgram.At}({n}, {FlowProgram.C}); ";
        return new FlowNode(FlowNode.Probe, at + (Chance(70)
            ? $"_ = {FlowProgram.C} switch {{ Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }};"
            : $"switch ({FlowProgram.C}) {{ case Category.Cyber: Flow.Arm(1); break; case Category.Bio: Flow.Arm(2); break; case Category.ReasoningExtraction: case Category.GeneralHarms: Flow.Arm(3); break; default: Flow.Arm(4); break; }}"));
    }

    private FlowShape Shape() => Chance(50) ? FlowShape.Braces : FlowShape.Bare;

    private FlowNode Guard(Scope scope)
    {
        var leaves = Chance(80) ? new FlowBlock([Leave(scope)], Shape()) : Block(scope.Deeper, FlowShape.Braces, Leave(scope));
        return new FlowNode("guard", "if (", Condition(scope), ")", leaves, Chance(20) ? Else(scope) : new FlowNode("none"));
    }

    private FlowNode Else(Scope scope) => Chance(40)
        ? new FlowNode("else", " else ", new FlowNode("if", "if (", Condition(scope), ")", Block(scope.Deeper, FlowShape.Braces), Chance(50) ? Else(scope.Deeper) : new FlowNode("none")))
        : new FlowNode("else", " else ", Block(scope.Deeper, Shape(), Chance(40) ? Leave(scope) : null));

    private FlowNode Jump(string label, Scope scope) => new("guard", "if (", Condition(scope), ")", new FlowBlock([new FlowNode("goto", $"goto {label};")], Shape()));

    private FlowNode Leave(Scope scope)
    {
        while (true)
        {
            switch (Below(12))
            {
                case < 3 when scope.Return:
                    return new FlowNode("return", "return;");
                case < 4:
                    return new FlowNode("throw", $"throw new {Exception()}();");
                case < 5:
                    return new FlowNode("throwing helper", Chance(50) ? "Flow.Fail();" : "Stop();");
                case < 7 when scope.Break:
                    return new FlowNode("break", "break;");
                case < 9 when scope.Continue:
                    return new FlowNode("continue", "continue;");
                case < 12 when scope.Labels.Length > 0:
                    return new FlowNode("goto", $"goto {Any(scope.Labels)};");
            }
        }
    }

    private FlowNode Write() => Below(_subject.TakesNull ? 16 : 14) switch
    {
        < 4 => new FlowNode("write constant", $"{FlowProgram.C} = {(Chance(80) ? "Category.Bio" : F)};"),
        < 6 => new FlowNode("write opaque", $"{FlowProgram.C} = {FlowProgram.Other}();"),
        6 => new FlowNode("write unless", $"{FlowProgram.C} = {FlowProgram.C} == {Member()} ? {Member()} : {FlowProgram.C};"),
        7 => new FlowNode("write maybe", $"{FlowProgram.C} = {FlowProgram.Flag}() ? {Member()} : {FlowProgram.C};"),
        8 => new FlowNode("write by switch", $"{FlowProgram.C} = {FlowProgram.C} switch {{ {F} => {Member()}, _ => {FlowProgram.C} }};"),
        9 => new FlowNode("write or throw", $"{FlowProgram.C} = {FlowProgram.C} is {Member()} ? throw new {Exception()}() : {FlowProgram.C};"),
        10 => new FlowNode("write by ref", $"{FlowProgram.Change}(ref {FlowProgram.C});"),
        11 => new FlowNode("write by out", $"{FlowProgram.Get}(out {FlowProgram.C});"),
        12 => new FlowNode("write by tuple", $"({FlowProgram.C}, _) = (Category.Bio, 0);"),
        13 => new FlowNode("write of default", $"{FlowProgram.C} = default;"),
        14 => new FlowNode("write if null", $"{FlowProgram.C} ??= {Member()};"),
        _ => new FlowNode("write null", $"{FlowProgram.C} = null;"),
    };

    private (FlowNode Node, Scope After, bool Anywhere) Function(Scope scope)
    {
        var inner = scope.Deeper.Closed with { Return = true };
        switch (Below(4))
        {
            case 0:
                var function = Name("Work");
                return (new FlowNode("function", $"void {function}()", Block(inner, FlowShape.Function)), scope with { Calls = [.. scope.Calls, function] }, true);
            case 1:
                var ask = Name("Ask");
                return (new FlowNode("ask function", $"bool {ask}()", Answer(scope, isLambda: false)), scope with { Asks = [.. scope.Asks, ask] }, true);
            case 2:
                var lambda = Name("work");
                return (new FlowNode("lambda", $"Action {lambda} = () =>", Block(inner, FlowShape.Function), ";"), scope with { Calls = [.. scope.Calls, lambda] }, false);
            default:
                var answer = Name("ask");
                return (new FlowNode("ask lambda", $"Func<bool> {answer} = () =>", Answer(scope, isLambda: true), ";"), scope with { Asks = [.. scope.Asks, answer] }, false);
        }
    }

    private FlowNode Answer(Scope scope, bool isLambda) => Chance(50)
        ? new FlowNode("answer", "{ return ", Condition(scope), "; }")
        : new FlowNode("answer", isLambda ? "" : " => ", Condition(scope), isLambda ? "" : ";");

    private FlowNode Loop(Scope scope)
    {
        var body = scope with { Break = true, Continue = true };
        var condition = Chance(70) ? new FlowNode("none") : new FlowNode("also", " && (", Condition(scope), ")");
        return Below(6) switch
        {
            0 => new FlowNode("while", $"while ({FlowProgram.Again}()", condition, ")", Block(body, Shape())),
            1 => new FlowNode("do while", "do", Block(body, FlowShape.Braces), $"while ({FlowProgram.Again}()", condition, ");"),
            2 => new FlowNode("for", $"for (var {Name("i")} = 0; {FlowProgram.Again}()", condition, $"; {FlowProgram.Do}())", Block(body, Shape())),
            3 => new FlowNode("foreach", $"foreach (var {Name("item")} in {FlowProgram.Times}())", Block(body, Shape())),
            4 => new FlowNode("while true", $"while (true) {{ if (!{FlowProgram.Again}()) break;", Block(body, FlowShape.Splice), "}"),
            _ => new FlowNode("for ever", $"for (; ; ) {{ if (!{FlowProgram.Again}()) break;", Block(body, FlowShape.Splice), "}"),
        };
    }

    private FlowNode Switch(Scope scope)
    {
        var parts = new List<object> { $"switch ({FlowProgram.C}) {{" };
        var inner = scope.Deeper with { Break = true };
        var hasDefault = Chance(60);
        foreach (var member in MemberSet())
        {
            var guarded = Chance(20) ? new FlowNode("guarded", $" when {FlowProgram.Flag}()") : new FlowNode("none");
            var end = hasDefault && Chance(10) ? new FlowNode("goto default", "goto default;") : Chance(50) ? Leave(inner) : new FlowNode("end", "break;");
            parts.Add(new FlowNode("arm", $"case {member}", guarded, ":", new FlowBlock(Block(inner, FlowShape.Splice).Nodes, FlowShape.Splice), End(end)));
        }

        if (hasDefault)
        {
            parts.Add(new FlowNode("arm", "default:", Block(inner, FlowShape.Splice), End(Chance(40) ? Leave(inner) : new FlowNode("end", "break;"))));
        }

        parts.Add("}");
        return new FlowNode("switch", [.. parts]);

        // A section may not be left at its end, and the compiler does not know every helper that throws.
        static FlowNode End(FlowNode node) => node.Kind == "throwing helper" ? new FlowNode("throwing helper", [.. node.Parts, " break;"]) : node;
    }

    private FlowNode SwitchExpression()
    {
        var parts = new List<object> { $"_ = {FlowProgram.C} switch {{ " };
        foreach (var member in MemberSet())
        {
            parts.Add(new FlowNode("arm", member, Chance(20) ? new FlowNode("guarded", $" when {FlowProgram.Flag}()") : new FlowNode("none"), Chance(60) ? $" => throw new {Exception()}(), " : " => 1, "));
        }

        parts.Add(Chance(25) ? $"_ => throw new {Exception()}() }};" : "_ => 0 };");
        return new FlowNode("switch expression", [.. parts]);
    }

    private FlowNode Try(Scope scope)
    {
        var body = Block(scope, FlowShape.Try);
        var parts = new List<object> { "try", body };
        var hasFinally = Chance(35);
        if (!hasFinally || Chance(40))
        {
            var types = Below(5) switch { 0 => [s_exceptions[0], s_exceptions[1]], 1 => [Exception()], 2 => [Exception(), ""], _ => new[] { "" } };
            foreach (var type in types)
            {
                var filter = Chance(20) ? new FlowNode("guarded", " when (", Condition(scope), ")") : new FlowNode("none");
                var rest = Block(scope, FlowShape.Braces, Chance(40) ? Leave(scope) : Chance(15) ? new FlowNode("rethrow", "throw;") : null);
                parts.Add(new FlowNode("catch", type.Length == 0 ? " catch" : $" catch ({type})", filter, rest));
            }
        }

        if (hasFinally)
        {
            parts.Add(new FlowNode("finally", " finally", Block(scope.Closed with { Labels = [] }, FlowShape.Braces)));
        }

        return new FlowNode("try", [.. parts]);
    }

    private FlowNode Condition(Scope scope, int depth = 0)
    {
        if (Chance(depth == 0 ? 35 : depth == 1 ? 15 : 0))
        {
            return Below(8) switch
            {
                < 2 => new FlowNode("and", "(", Condition(scope, depth + 1), ") && (", Condition(scope, depth + 1), ")"),
                < 4 => new FlowNode("or", "(", Condition(scope, depth + 1), ") || (", Condition(scope, depth + 1), ")"),
                4 => new FlowNode("not", "!(", Condition(scope, depth + 1), ")"),
                5 => new FlowNode("ternary", "(", Condition(scope, depth + 1), ") ? (", Condition(scope, depth + 1), ") : (", Condition(scope, depth + 1), ")"),
                6 => new FlowNode("xor", "(", Condition(scope, depth + 1), $") {Any(["==", "!="])} {Any(["true", "false"])}"),
                _ => new FlowNode("parentheses", "((", Condition(scope, depth + 1), "))"),
            };
        }

        if (scope.Kept.Length > 0 && Chance(30))
        {
            return new FlowNode("kept", Any(scope.Kept));
        }

        var set = MemberSet();
        while (true)
        {
            switch (Below(22))
            {
                case < 2:
                    return new FlowNode("==", $"{FlowProgram.C} == {Member()}");
                case 2:
                    return new FlowNode("==", $"{Member()} == {FlowProgram.C}");
                case 3:
                    return new FlowNode("!=", $"{FlowProgram.C} != {Member()}");
                case 4:
                    return new FlowNode(FlowNode.Equality, Member());
                case < 7:
                    return new FlowNode("is", $"{FlowProgram.C} is {string.Join(" or ", set)}");
                case < 9:
                    return new FlowNode("is not", $"{FlowProgram.C} is not ({string.Join(" or ", set)})");
                case 9:
                    return new FlowNode("== ||", string.Join(" || ", set.Select(m => $"{FlowProgram.C} == {m}")));
                case 10:
                    return new FlowNode("!= &&", string.Join(" && ", set.Select(m => $"{FlowProgram.C} != {m}")));
                case 11 when _subject.IsPath:
                    // docs/limitations.md: a local that is copied from what is written again is a subject of its own.
                    var x = Name("x");
                    return new FlowNode("is var", $"{FlowProgram.C} is var {x} && {x} {Any(["==", "!="])} {Member()}");
                case 12:
                    return new FlowNode("switch that answers", $"{FlowProgram.C} switch {{ {string.Join(" or ", set)} => {(Chance(50) ? "true, _ => false" : "false, _ => true")} }}");
                case < 16:
                    return new FlowNode("flag", FlowProgram.Flag + "()");
                case < 21 when scope.Asks.Length > 0:
                    return new FlowNode("asked", Any(scope.Asks) + "()");
                case 21 when _subject.TakesNull:
                    return new FlowNode("null", FlowProgram.C + Any([" is null", " is not null", " == null", " != null"]));
                case 21 when !_subject.IsPath:
                    return new FlowNode("write and ask", $"({FlowProgram.C} = {FlowProgram.Other}()) == {Member()}");
            }
        }
    }
}
