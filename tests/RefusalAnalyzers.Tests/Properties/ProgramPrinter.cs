using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace RefusalAnalyzers.Tests.Properties;

/// <summary>Writes a model as C#, and remembers where each construct starts.</summary>
internal sealed class ProgramPrinter
{
    /// <summary>What a comment begins with; a number follows.</summary>
    public const string Remark = "// c";

    private const char HeadMark = '\u0001';
    private static readonly bool s_readsBrackets = ProgramBatch.ParseOptions.LanguageVersion >= (LanguageVersion)1200;

    private readonly ProgramModel _program;
    private readonly StringBuilder _fields = new();
    private int _names;
    private int _remarks;
    private bool _labelsAreText;

    private ProgramPrinter(ProgramModel program) => _program = program;

    private Subject Subject => _program.Subject;

    /// <param name="name">The namespace that the program gets; each has one of its own, so that many stand in one compilation.</param>
    public static (string Source, IReadOnlyDictionary<int, int> Heads) Print(ProgramModel program, string name)
    {
        var marked = new ProgramPrinter(program).File(name);
        var source = new StringBuilder();
        var heads = new Dictionary<int, int>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == HeadMark)
            {
                heads.TryAdd(marked[++i] - '0', source.Length);
            }
            else
            {
                source.Append(marked[i]);
            }
        }

        return (source.ToString(), heads);
    }

    private string File(string name)
    {
        var parameter = Types(Subject.Parameter);
        var statements = new List<string>();
        if (Subject.Prologue.Length > 0)
        {
            statements.Add(Types(Subject.Prologue));
        }

        if (_program.Prelude is { } prelude)
        {
            statements.Add($"if ({Condition(prelude.Condition)})\n{Block(LeavingBody(prelude.Body, Leave.Return))}");
        }

        var dispatch = Statements(_program.Decision);
        if (_program.Decision is { Form: Form.GuardRun, Leave: not Leave.Return })
        {
            dispatch = [$"for (var turn = 0; turn < 1; turn++)\n{Block(dispatch)}"];
        }

        statements.AddRange(dispatch);
        if (!_program.HasResults)
        {
            statements.Add("return T.End();");
        }

        var incident = _program.Decision.Carrier == Carrier.Property
            ? "public sealed record Incident(Category? Reason, bool Flag);\n\n"
            : "";
        return $$"""
            using System;
            using System.Collections.Frozen;
            using System.Collections.Generic;
            using System.Collections.Immutable;
            using System.Linq;
            using Anthropic.Core;
            using Anthropic.Models.{{(_program.Beta ? "Beta.Messages" : "Messages")}};

            namespace RefusalPrograms.{{name}};

            {{incident}}public static class Program
            {
            {{_fields}}    public static string Run({{parameter}}, bool f, bool g)
            {{Block(statements, 1)}}}

            """;
    }

    private string Types(string text) => text
        .Replace("$W", "ApiEnum<string, Category>", StringComparison.Ordinal)
        .Replace("$C", "Category", StringComparison.Ordinal)
        .Replace("$D", _program.Beta ? "BetaRefusalStopDetails" : "RefusalStopDetails", StringComparison.Ordinal);

    private static string Block(IEnumerable<string> statements, int depth = 0)
    {
        var text = new StringBuilder("{\n");
        foreach (var line in statements.SelectMany(s => s.Split('\n')))
        {
            text.Append("    ").Append(line).Append('\n');
        }

        text.Append('}');
        if (depth == 0)
        {
            return text.ToString();
        }

        return string.Concat(text.ToString().Split('\n').Select(l => "    " + l + "\n"));
    }

    /// <summary>Some arms have a comment above them, and some behind their last line.</summary>
    private (string Above, string Behind) Remarks(Decision decision, int arm) => ((decision.Variant + arm) % 3) switch
    {
        0 => (Remark + _remarks++ + "\n", ""),
        1 => ("", " " + Remark + _remarks++),
        _ => ("", ""),
    };

    private static string Mark(Decision decision) => $"{HeadMark}{(char)('0' + decision.Id)}";

    private List<string> Statements(Decision decision)
    {
        switch (decision.Form)
        {
            case Form.SwitchStatement:
                return SwitchStatement(decision);
            case Form.ElseIfChain:
                return ElseIfChain(decision);
            case Form.GuardRun:
                return GuardRun(decision);
            case Form.Lookup:
                return Lookup(decision);
            case Form.Test:
                return Test(decision);
            default:
                var expression = Expression(decision);
                return (decision.Variant % 3) switch
                {
                    1 => [$"string result = {expression};", "return result;"],
                    2 => [$"return ({expression});"],
                    _ => [$"return {expression};"],
                };
        }
    }

    private string Expression(Decision decision) =>
        decision.Form == Form.SwitchExpression ? SwitchExpression(decision) : ConditionalChain(decision);

    // Switches.

    private string Governing(Decision decision) => decision.Carrier switch
    {
        Carrier.Tuple => decision.Variant / 3 % 2 == 0 ? $"({Subject.Expression}, f)" : $"(f, {Subject.Expression})",
        Carrier.Property => "i",
        _ => Subject.Expression,
    };

    private List<string> SwitchStatement(Decision decision)
    {
        // A tuple brings its own parentheses; on an ApiEnum the compiler turns the governing type into string.
        var governing = decision.Carrier == Carrier.Tuple ? Governing(decision) : $"({Governing(decision)})";
        var text = new StringBuilder($"{Mark(decision)}switch {governing}\n{{\n");
        for (var i = 0; i < decision.Arms.Count; i++)
        {
            var arm = decision.Arms[i];
            var (above, behind) = Remarks(decision, i);
            text.Append(above.Length == 0 ? "" : "    " + above);
            foreach (var label in arm.Labels)
            {
                _labelsAreText = Subject.IsApi;
                text.Append("    ").Append(label.Pattern is null ? "default:" : $"case {ArmHead(decision, label)}:").Append('\n');
                _labelsAreText = false;
            }

            foreach (var line in SectionBody(decision, arm.Body).SelectMany(s => s.Split('\n')))
            {
                text.Append("        ").Append(line).Append('\n');
            }

            text.Insert(text.Length - 1, behind);
        }

        var statements = new List<string> { text.Append('}').ToString() };
        if (Assigns(decision))
        {
            statements.Insert(0, $"var {ResultOf(decision)} = {ProgramTrace.AfterSwitchText};");
            statements.Add($"return {ResultOf(decision)};");
        }
        else if (_program.HasResults)
        {
            statements.Add($"return {ProgramTrace.AfterSwitchText};");
        }

        return statements;
    }

    /// <summary>Whether the sections give a local its value, which is returned behind the switch, rather than return for themselves.</summary>
    private bool Assigns(Decision decision) => _program.HasResults && decision.Variant % 3 == 2;

    private static string ResultOf(Decision decision) => "result" + decision.Id;

    private List<string> SectionBody(Decision decision, Body body)
    {
        switch (body.Kind)
        {
            case BodyKind.GotoCase:
                return [$"goto case {(Subject.IsApi ? $"\"{Values.Wire(body.Target)}\"" : ConstantText(new Constant(body.Target, 0)))};"];
            case BodyKind.GotoDefault:
                return ["goto default;"];
            case BodyKind.Nested when _program.HasResults:
                return [Block(Statements(body.Decision!))];
            case BodyKind.Nested:
                return [.. Statements(body.Decision!), "break;"];
            default:
                var statements = BodyStatements(body);
                if (Assigns(decision) && statements[^1].StartsWith("return ", StringComparison.Ordinal))
                {
                    statements[^1] = ResultOf(decision) + " = " + statements[^1]["return ".Length..];
                    statements.Add("break;");
                }

                if (!_program.HasResults && body.Kind is not (BodyKind.Throw or BodyKind.Stub))
                {
                    statements.Add("break;");
                }

                return body.Spelling % 4 == 3 ? [Block(statements)] : statements;
        }
    }

    private string SwitchExpression(Decision decision)
    {
        var text = new StringBuilder($"{Governing(decision)} {Mark(decision)}switch\n{{\n");
        for (var i = 0; i < decision.Arms.Count; i++)
        {
            var label = decision.Arms[i].Labels[0];
            var (above, behind) = Remarks(decision, i);
            text.Append(above.Length == 0 ? "" : "    " + above);
            text.Append("    ").Append(ArmHead(decision, label)).Append(" => ").Append(Indent(BodyExpression(decision.Arms[i].Body))).Append(',').Append(behind).Append('\n');
        }

        return text.Append('}').ToString();
    }

    private static string Indent(string text) => text.Replace("\n", "\n    ", StringComparison.Ordinal);

    private string ArmHead(Decision decision, Label label)
    {
        var pattern = label.Pattern!;
        var inner = PatternText(pattern);
        switch (decision.Carrier)
        {
            case Carrier.Tuple:
                if (pattern is Anything { Text: "_" } && label.Guard.Kind == GuardKind.None && label.Spelling % 2 == 0 && decision.Form == Form.SwitchExpression)
                {
                    return "_";
                }

                var element = label.Spelling % 3 == 1 && label.Guard.Kind is GuardKind.Flag or GuardKind.NotFlag
                    ? (label.Guard.Kind == GuardKind.Flag ? "true" : "false")
                    : "_";
                var both = decision.Variant / 3 % 2 == 0 ? $"({inner}, {element})" : $"({element}, {inner})";
                return element == "_" ? both + When(label) : both;
            case Carrier.Property:
                if (pattern is Anything { Text: "_" } && label.Guard.Kind == GuardKind.None && label.Spelling % 2 == 0)
                {
                    return decision.Form == Form.SwitchExpression ? "_" : "{ }";
                }

                return label.Spelling % 3 == 1 && label.Guard.Kind is GuardKind.Flag or GuardKind.NotFlag
                    ? $"{{ Reason: {inner}, Flag: {(label.Guard.Kind == GuardKind.Flag ? "true" : "false")} }}"
                    : $"{{ Reason: {inner} }}" + When(label);
            default:
                // `case _:` would look for a constant of that name.
                return (inner == "_" && decision.Form == Form.SwitchStatement ? "var _" : inner) + When(label);
        }
    }

    private string When(Label label)
    {
        var guard = label.Guard;
        return guard.Kind switch
        {
            GuardKind.None => "",
            GuardKind.Equality => " when " + Condition(new Label(guard.Pattern, Guard.None, guard.Spelling), BoundName(label)),
            _ => " when " + GuardText(guard),
        };
    }

    /// <summary>The variable of <c>var x</c>, or the subject itself where the arm binds none.</summary>
    private string BoundName(Label label) =>
        label.Pattern is Anything { Text: var text } && text.StartsWith("var ", StringComparison.Ordinal) ? text[4..] : Subject.Expression;

    private static string GuardText(Guard guard) => guard.Kind switch
    {
        GuardKind.True => "true",
        GuardKind.Flag => "f",
        GuardKind.NotFlag => "!f",
        _ => "g",
    };

    // Patterns and conditions.

    private string PatternText(Pattern pattern) => pattern switch
    {
        Constant c => ConstantText(c),
        Or or => $"{PatternText(or.Left)} or {PatternText(or.Right)}",
        And and => $"{PatternText(and.Left)} and {PatternText(and.Right)}",
        Not not => "not " + (not.Inner is Or or And ? $"({PatternText(not.Inner)})" : PatternText(not.Inner)),
        Parenthesised p => $"({PatternText(p.Inner)})",
        Relational r => $"{r.Operator} {ConstantText(new Constant(r.Bound, 0))}",
        Anything a => a.Text.Replace("$T", Subject.IsText ? "string" : "Category", StringComparison.Ordinal),
        _ => throw new InvalidOperationException(pattern.ToString()),
    };

    private string ConstantText(Constant constant)
    {
        if (constant.Value == ValueSet.Null)
        {
            return "null";
        }

        if (Subject.IsText || _labelsAreText)
        {
            return $"\"{Values.Wire(constant.Value)}\"";
        }

        if (constant.Value == ValueSet.Unknown)
        {
            return "(Category)(-1)";
        }

        return constant.Spelling % 8 == 7 ? $"(Category){Values.Number(constant.Value)}" : $"Category.{constant.Value}";
    }

    private string Condition(Label label) => Condition(label, Subject.Expression);

    private string Condition(Label label, string subject)
    {
        var condition = Unguarded(label.Pattern!, subject, label.Spelling);
        if (label.Guard.Kind == GuardKind.None)
        {
            return condition;
        }

        var guard = GuardText(label.Guard);
        var operand = condition.Contains("||", StringComparison.Ordinal) ? $"({condition})" : condition;
        return label.Spelling % 2 == 0 ? $"{guard} && {operand}" : $"{operand} && {guard}";
    }

    private string Unguarded(Pattern pattern, string subject, int spelling)
    {
        var constants = pattern.Alternatives.ToList();
        var comparable = constants.All(c => c is Constant);
        if (comparable && (Subject.IsApi || spelling % 3 != 0))
        {
            return string.Join(" || ", constants.Cast<Constant>().Select((c, i) => Equality(c, subject, spelling / 3 + i)));
        }

        return $"{subject} is {PatternText(pattern)}";
    }

    private string Equality(Constant constant, string subject, int spelling)
    {
        if (constant.Value == ValueSet.Null)
        {
            return $"{subject} is null";
        }

        var text = ConstantText(constant);
        if (Subject.IsApi)
        {
            if (constant.Value == ValueSet.Unknown || spelling / 4 % 3 == 1)
            {
                text = $"\"{Values.Wire(constant.Value)}\"";
            }

            if (Subject.Shape == Shape.Api && spelling % 4 == 2)
            {
                return $"{subject}.Equals({text})";
            }
        }

        return spelling % 4 == 1 ? $"{text} == {subject}" : $"{subject} == {text}";
    }

    // Chains.

    private List<string> ElseIfChain(Decision decision)
    {
        var text = new StringBuilder(Mark(decision));
        var named = decision.Arms.Where(a => !a.HasDefault).ToList();
        for (var i = 0; i < named.Count; i++)
        {
            text.Append(i == 0 ? "if" : "\n" + Remarks(decision, i).Above + "else if").Append($" ({Condition(named[i].Labels[0])})\n").Append(Branch(decision, named[i].Body));
        }

        var statements = new List<string>();
        if (decision.Arms.FirstOrDefault(a => a.HasDefault) is { } rest)
        {
            // With results the last arm may as well stand after the chain.
            if (_program.HasResults && decision.Variant % 2 == 1)
            {
                statements.Add(text.ToString());
                statements.AddRange(ChainBody(rest.Body));
                return statements;
            }

            text.Append("\nelse\n").Append(Branch(decision, rest.Body));
        }

        statements.Add(text.ToString());
        return statements;
    }

    private string Branch(Decision decision, Body body)
    {
        var statements = ChainBody(body);
        return decision.Variant / 2 % 2 == 1 && statements.Count == 1 && body.Kind != BodyKind.Nested ? "    " + statements[0] : Block(statements);
    }

    private List<string> ChainBody(Body body) => body.Kind == BodyKind.Nested ? Statements(body.Decision!) : BodyStatements(body);

    private List<string> GuardRun(Decision decision)
    {
        var statements = new List<string>();
        foreach (var arm in decision.Arms)
        {
            if (arm.HasDefault)
            {
                statements.AddRange(ChainBody(arm.Body));
                continue;
            }

            var body = LeavingBody(arm.Body, decision.Leave);
            var branch = body.Count == 1 && decision.Variant % 2 == 1 ? "    " + body[0] : Block(body);

            // A run starts at the first `if` that names a category.
            var mark = arm.Labels[0].Mentions == ValueSet.None ? "" : Mark(decision);
            statements.Add($"{mark}if ({Condition(arm.Labels[0])})\n{branch}");
        }

        return statements;
    }

    private List<string> LeavingBody(Body body, Leave leave)
    {
        var statements = BodyStatements(body);
        if (!_program.HasResults && body.Kind is not (BodyKind.Throw or BodyKind.Stub))
        {
            statements.Add(leave switch { Leave.Continue => "continue;", Leave.Break => "break;", _ => "return T.End();" });
        }

        return statements;
    }

    private string ConditionalChain(Decision decision)
    {
        var text = new StringBuilder(Mark(decision));
        foreach (var arm in decision.Arms)
        {
            if (arm.HasDefault)
            {
                text.Append(BodyExpression(arm.Body));
            }
            else
            {
                text.Append($"{Condition(arm.Labels[0])} ? {BodyExpression(arm.Body)}\n    : ");
            }
        }

        return text.ToString();
    }

    // Bodies.

    private List<string> BodyStatements(Body body) => body.Kind switch
    {
        BodyKind.DoThenConstant => [Call("Do", body) + ";", $"return {ConstantBody(body)};"],
        BodyKind.Do => [Call("Do", body) + ";"],
        BodyKind.DoTwice => [Call("Do", body) + ";", Call("Do", body with { Id = body.Id + 1 }) + ";"],
        BodyKind.Empty => [],
        BodyKind.Throw or BodyKind.Stub => [BodyExpression(body) + ";"],
        _ => [(_program.HasResults ? "return " : "") + BodyExpression(body) + ";"],
    };

    private string BodyExpression(Body body) => body.Kind switch
    {
        BodyKind.Constant => ConstantBody(body),
        BodyKind.Say => Call("Say", body),
        BodyKind.Throw => $"throw new InvalidOperationException({TextOf(body)})",
        BodyKind.Stub => "throw new NotImplementedException()",
        BodyKind.Mention => $"T.Show({(_program.Decision.Carrier == Carrier.Property ? "i.Reason" : Subject.Expression)})",
        BodyKind.Hand => "T.Hand(d)",
        BodyKind.Nested when body.Decision!.Form == Form.ConditionalChain => $"({Expression(body.Decision)})",
        BodyKind.Nested => Expression(body.Decision!),
        _ => throw new InvalidOperationException(body.ToString()),
    };

    private static string Call(string method, Body body) =>
        body.Spelling % 5 == 4 ? $"T.{method}(text: {TextOf(body)})" : $"T.{method}({TextOf(body)})";

    private static string ConstantBody(Body body) => TextOf(body);

    private static string TextOf(Body body)
    {
        var text = ProgramTrace.TextOf(body.Id);
        return (body.Spelling % 7) switch
        {
            1 => $"@\"{text}\"",
            2 when body.Id < 3 => $"T.{char.ToUpperInvariant(text[0])}",
            3 => $"(\"{text}\")",
            _ => $"\"{text}\"",
        };
    }

    // Lookups and tests.

    private List<string> Lookup(Decision decision)
    {
        var delegates = decision.Arms[0].Body.Kind == BodyKind.Say;
        var value = delegates ? "Func<string>" : "string";
        var keyType = Subject.IsText ? "string" : Subject.IsApi ? "ApiEnum<string, Category>" : "Category";
        var entries = decision.Arms.Where(a => !a.HasDefault).Select(a =>
        {
            var key = ConstantText((Constant)a.Labels[0].Pattern!);
            var held = delegates ? "() => " + BodyExpression(a.Body) : BodyExpression(a.Body);
            return decision.Variant % 2 == 0 ? $"        [{key}] = {held},\n" : $"        {{ {key}, {held} }},\n";
        });
        var declared = decision.Wrapper switch
        {
            1 => $"FrozenDictionary<{keyType}, {value}>",
            2 => $"ImmutableDictionary<{keyType}, {value}>",
            3 => $"IReadOnlyDictionary<{keyType}, {value}>",
            _ => $"Dictionary<{keyType}, {value}>",
        };
        var creation = decision.Wrapper == 0 && decision.Variant / 2 % 2 == 1 ? "new()" : $"new Dictionary<{keyType}, {value}>" + (decision.Variant / 4 % 2 == 1 ? "()" : "");
        var initializer = $"{Mark(decision)}{creation}\n    {{\n{string.Concat(entries)}    }}"
            + decision.Wrapper switch { 1 => ".ToFrozenDictionary()", 2 => ".ToImmutableDictionary()", _ => "" };
        var statements = new List<string>();
        var name = "table";
        if (decision.Variant / 8 % 3 == 2)
        {
            statements.Add($"{declared} {name} = {initializer};");
        }
        else
        {
            name = "s_table" + ++_names;
            _fields.Append($"    private static readonly {declared} {name} = {initializer};\n\n");
        }

        var key = Subject.Expression;
        var condition = "";
        if (Subject.CanBeNull)
        {
            key = "key";
            condition = $"{Subject.Expression} is {{ }} key && ";
        }

        var call = delegates ? "()" : "";
        var rest = decision.Arms.First(a => a.HasDefault).Body;
        if (decision.Variant / 24 % 2 == 0)
        {
            statements.Add($"return {condition}{name}.TryGetValue({key}, out var found) ? found{call} : {BodyExpression(rest)};");
        }
        else
        {
            statements.Add($"if ({condition}{name}.TryGetValue({key}, out var found))\n{Block([$"return found{call};"])}");
            statements.Add($"return {BodyExpression(rest)};");
        }

        return statements;
    }

    private List<string> Test(Decision decision)
    {
        var label = decision.Arms[0].Labels[0];
        var condition = TestText(decision, label);
        if (label.Guard.Kind != GuardKind.None)
        {
            condition = $"{GuardText(label.Guard)} && ({condition})";
        }

        var (yes, no) = (decision.Arms[0].Body, decision.Arms[1].Body);
        if (!_program.HasResults)
        {
            return [$"if ({condition})\n{Block(BodyStatements(yes))}\nelse\n{Block(BodyStatements(no))}"];
        }

        return (decision.Wrapper % 4) switch
        {
            1 => [$"if ({condition})\n{Block(BodyStatements(yes))}", .. BodyStatements(no)],
            2 => [$"var hit = {condition};", $"return hit ? {BodyExpression(yes)} : {BodyExpression(no)};"],
            3 => [$"if ({condition})\n{Block(BodyStatements(yes))}\nelse\n{Block(BodyStatements(no))}"],
            _ => [$"return {condition} ? {BodyExpression(yes)} : {BodyExpression(no)};"],
        };
    }

    private string TestText(Decision decision, Label label)
    {
        var negated = label.Pattern is Not;
        var group = negated ? ((Not)label.Pattern!).Inner : label.Pattern!;
        var constants = group.Alternatives.Cast<Constant>().ToList();
        var equalities = constants.Select((c, i) => Equality(c, Subject.Expression, label.Spelling + i));
        var positive = decision.Variant % 6;
        if (Subject.IsApi && positive is 0 or 3 or 4)
        {
            positive = 1;
        }

        switch (positive)
        {
            case 1 when negated && label.Spelling % 2 == 0 && !constants.Any(c => c.Value == ValueSet.Null):
                return string.Join(" && ", constants.Select((c, i) => Equality(c, Subject.Expression, 4 * ((label.Spelling + i) / 4)).Replace("==", "!=", StringComparison.Ordinal)));
            case 1 or 2:
                var any = string.Join(" || ", equalities);
                return negated ? $"!({any})" : any;
            case 3 or 4 or 5 when constants.All(c => c.Value.Has(ValueSet.Members)) && Contains(decision, constants) is { } contains:
                return (negated ? "!" : "") + contains;
            default:
                return Subject.IsApi
                    ? (negated ? $"!({string.Join(" || ", equalities)})" : string.Join(" || ", equalities))
                    : $"{Subject.Expression} is {PatternText(label.Pattern!)}";
        }
    }

    private string? Contains(Decision decision, List<Constant> constants)
    {
        var elementType = Subject.IsText ? "string" : "Category";
        var element = Subject.CanBeNull && !Subject.IsText && !Subject.IsApi ? elementType + "?" : Subject.CanBeNull && Subject.IsText ? "string?" : elementType;
        var items = string.Join(", ", constants.Select(ConstantText));
        if (Subject.IsApi)
        {
            // The set takes a category, and the conversion from an absent ApiEnum to one throws.
            if (Subject.CanBeNull)
            {
                return null;
            }

            _fields.Append($"    private static readonly HashSet<Category> s_set = {Elements("HashSet<Category>", items)};\n\n");
            return $"s_set.Contains({Subject.Expression})";
        }

        switch (decision.Variant / 6 % 5)
        {
            case 1:
                _fields.Append($"    private static readonly HashSet<{element}> s_set = {Elements($"HashSet<{element}>", items)};\n\n");
                return $"s_set.Contains({Subject.Expression})";
            case 2:
                _fields.Append($"    private static readonly {element}[] s_set = {Elements(element + "[]", items)};\n\n");
                return $"s_set.Contains({Subject.Expression})";
            case 3:
                _fields.Append($"    private static readonly ImmutableHashSet<{element}> s_set = ImmutableHashSet.Create<{element}>({items});\n\n");
                return $"s_set.Contains({Subject.Expression})";
            case 4:
                _fields.Append($"    private static readonly HashSet<{element}> s_set = new() {{ {items} }};\n\n");
                return $"s_set.Contains({Subject.Expression})";
            default:
                return $"new {element}[] {{ {items} }}.Contains({Subject.Expression})";
        }
    }

    /// <summary>The brackets of C# 12, where the compiler that hosts the analyzer reads them.</summary>
    private static string Elements(string type, string items) => s_readsBrackets ? $"[{items}]" : $"new {type} {{ {items} }}";
}
