using FsCheck;
using FsCheck.Fluent;

namespace RefusalAnalyzers.Tests.Properties;

/// <summary>
/// Programs from numbers: FsCheck draws the numbers, <see cref="Read"/> turns them into a program. A zero is always the simplest
/// choice, so a program shrinks when its numbers do.
/// </summary>
internal static class ProgramGenerator
{
    private const int Choices = 140;

    public static readonly Arbitrary<int[]> Numbers = Arb.From(Gen.Choose(0, 9_999).ArrayOf(Choices), Shrink);

    private static readonly Subject[] s_subjects =
    [
        new("Category", "$C c", "", "c", Shape.Enum),
        new("Category?", "$C? c", "", "c", Shape.NullableEnum),
        new("Value()", "$W w", "", "w.Value()", Shape.Enum),
        new("?.Value()", "$D d", "", "d.Category?.Value()", Shape.NullableEnum),
        new("?.?.Value()", "$D? d", "", "d?.Category?.Value()", Shape.NullableEnum),
        new("(Category)x", "$W w", "", "(Category)w", Shape.Enum),
        new("Category local", "$W w", "Category c = w;", "c", Shape.Enum),
        new("Category? local", "$D d", "var c = d.Category?.Value();", "c", Shape.NullableEnum),
        new("ApiEnum", "$W w", "", "w", Shape.Api),
        new("ApiEnum?", "$W? w", "", "w", Shape.NullableApi),
        new("details.Category", "$D d", "", "d.Category", Shape.NullableApi),
        new("pattern variable", "$D d", "if (d.Category is not { } w)\n{\n    return \"none\";\n}", "w", Shape.Api, NullLeaves: true),
        new("property pattern variable", "$D d", "if (d is not { Category: { } w })\n    return \"none\";", "w", Shape.Api, NullLeaves: true),
        new("pattern variable's Value()", "$D d", "if (d.Category is not { } w) return \"none\";", "w.Value()", Shape.Enum, NullLeaves: true),
        new("Raw()", "$W w", "", "w.Raw()", Shape.Text),
        new("?.Raw()", "$D d", "", "d.Category?.Raw()", Shape.NullableText),
        new("string conversion", "$W w", "string s = w;", "s", Shape.Text),
        new("(string)x", "$W w", "", "(string)w", Shape.Text),
        new("string? local", "$D d", "var s = d.Category?.Raw();", "s", Shape.NullableText),
        new("Json.GetString()", "$W w", "", "w.Json.GetString()", Shape.NullableText),
        new("string parameter", "string? s", "", "s", Shape.NullableText),
    ];

    private static readonly Subject s_property = new("property", "Incident i", "", "i.Reason", Shape.NullableEnum);

    public static ProgramModel Read(int[] numbers) => new Reader(new Choice(numbers)).Program();

    private static IEnumerable<int[]> Shrink(int[] numbers)
    {
        for (var end = numbers.Length; end > 0 && numbers[end - 1] == 0; end--)
        {
            numbers = numbers[..^1];
        }

        for (var size = numbers.Length / 2; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= numbers.Length; start += size)
            {
                yield return [.. numbers[..start], .. numbers[(start + size)..]];
                if (numbers.AsSpan(start, size).ContainsAnyExcept(0))
                {
                    yield return [.. numbers[..start], .. new int[size], .. numbers[(start + size)..]];
                }
            }
        }
    }

    private sealed class Choice(int[] numbers)
    {
        private int _next;

        public int Next(int count) => _next < numbers.Length ? numbers[_next++] % count : 0;

        /// <summary>True in so many of a hundred cases; false where the numbers are used up.</summary>
        public bool Chance(int percent) => Next(100) >= 100 - percent;

        public T Of<T>(params IReadOnlyList<T> items) => items[Next(items.Count)];

        /// <summary>An index, drawn by weight.</summary>
        public int Weighted(params ReadOnlySpan<int> weights)
        {
            var sum = 0;
            foreach (var weight in weights)
            {
                sum += weight;
            }

            var at = Next(sum);
            var i = 0;
            while (at >= weights[i])
            {
                at -= weights[i++];
            }

            return i;
        }

        public List<T> Shuffled<T>(IEnumerable<T> items)
        {
            var list = items.ToList();
            for (var i = 0; i < list.Count - 1; i++)
            {
                var j = i + Next(list.Count - i);
                (list[i], list[j]) = (list[j], list[i]);
            }

            return list;
        }
    }

    private sealed class Reader(Choice choice)
    {
        private Subject _subject = s_subjects[0];
        private bool _results;
        private Form _outer;
        private bool _inExpression;
        private int _names;
        private int _bodies;
        private bool _allSame;
        private Body _same = new(BodyKind.Empty);
        private bool _oddBodies;
        private bool _delegates;

        public ProgramModel Program()
        {
            _outer = choice.Weighted(22, 20, 14, 12, 10, 9, 13) switch
            {
                0 => Form.SwitchStatement,
                1 => Form.SwitchExpression,
                2 => Form.ElseIfChain,
                3 => Form.GuardRun,
                4 => Form.ConditionalChain,
                5 => Form.Lookup,
                _ => Form.Test,
            };
            var isSwitch = _outer is Form.SwitchStatement or Form.SwitchExpression;
            var carrier = isSwitch ? choice.Weighted(70, 15, 15) switch { 1 => Carrier.Tuple, 2 => Carrier.Property, _ => Carrier.Plain } : Carrier.Plain;
            _subject = carrier == Carrier.Property ? s_property : choice.Of(s_subjects.Where(s => Fits(s, carrier)).ToList());
            var beta = carrier != Carrier.Property || choice.Chance(50) ? choice.Chance(20) : false;

            // Effects need statements; a nested expression form needs results.
            _results = _outer is Form.SwitchExpression or Form.ConditionalChain or Form.Lookup || choice.Chance(50);
            _delegates = _outer == Form.Lookup && choice.Chance(25);
            _bodies = 2 + choice.Next(3);
            _oddBodies = choice.Chance(25);
            _allSame = choice.Chance(14);
            _same = DrawBody();

            Prelude? prelude = null;
            if (isSwitch && carrier == Carrier.Plain && choice.Chance(14))
            {
                var group = choice.Chance(30) ? choice.Shuffled(Values.Members).Take(2) : choice.Shuffled(Values.Members).Take(1);
                var flag = choice.Chance(35) ? new Guard(GuardKind.Flag) : Guard.None;
                prelude = new Prelude(new Label(Join(group.Select(Named).ToList()), flag, choice.Next(24)), NewBody());
            }

            return new ProgramModel(beta, _results, _subject, prelude, Decision(0, _outer, carrier, Wanted(), prelude is null && _outer is not (Form.Lookup or Form.Test)));
        }

        private bool Fits(Subject subject, Carrier carrier) => carrier == Carrier.Plain || !subject.IsApi;

        private List<ValueSet> Wanted()
        {
            var members = choice.Shuffled(Values.Members);
            switch (choice.Weighted(30, 30, 40))
            {
                case 0:
                    return members;
                case 1:
                    members.Remove(ValueSet.FrontierLlm);
                    return members;
                default:
                    return members.Take(1 + choice.Next(4)).ToList();
            }
        }

        private Decision Decision(int id, Form form, Carrier carrier, List<ValueSet> wanted, bool mayNest)
        {
            var outside = _inExpression;
            _inExpression = form is Form.SwitchExpression or Form.ConditionalChain;
            var decision = form switch
            {
                Form.Lookup => Lookup(wanted),
                Form.Test => Test(wanted),
                Form.SwitchStatement or Form.SwitchExpression => Switch(id, form, carrier, wanted, mayNest),
                _ => Chain(id, form, wanted, mayNest),
            };
            _inExpression = outside;
            return decision;
        }

        // Bodies.

        private Body NewBody()
        {
            var body = _allSame && !choice.Chance(4) ? _same with { Spelling = choice.Next(35) } : DrawBody();
            return _inExpression && body.Kind == BodyKind.DoThenConstant ? body with { Kind = BodyKind.Say } : body;
        }

        private Body DrawBody()
        {
            if (_outer == Form.Lookup)
            {
                return new Body(_delegates ? BodyKind.Say : BodyKind.Constant, choice.Next(_bodies), choice.Next(35));
            }

            var id = choice.Next(_bodies);
            var spelling = choice.Next(35);
            if (_oddBodies)
            {
                switch (choice.Weighted(40, 20, 15, 15, 10))
                {
                    case 1:
                        return new Body(BodyKind.Throw, id, spelling);
                    case 2:
                        return new Body(BodyKind.Stub);
                    case 3:
                        return new Body(BodyKind.Mention, 0, spelling);
                    case 4 when _subject.IsDetails:
                        return new Body(BodyKind.Hand, 0, spelling);
                }
            }

            if (_outer is Form.SwitchExpression or Form.ConditionalChain)
            {
                return new Body(choice.Chance(40) ? BodyKind.Say : BodyKind.Constant, id, spelling);
            }

            return _results
                ? new Body(choice.Weighted(60, 25, 15) switch { 1 => BodyKind.Say, 2 => BodyKind.DoThenConstant, _ => BodyKind.Constant }, id, spelling)
                : new Body(choice.Weighted(65, 20, 15) switch { 1 => BodyKind.DoTwice, 2 => BodyKind.Empty, _ => BodyKind.Do }, id, spelling);
        }

        // Patterns.

        private Pattern Named(ValueSet value) => new Constant(value, choice.Next(8));

        private Pattern Join(IReadOnlyList<Pattern> parts)
        {
            var joined = parts[0];
            for (var i = 1; i < parts.Count; i++)
            {
                joined = new Or(joined, parts[i]);
            }

            return joined;
        }

        /// <summary>A pattern that matches exactly these members (a lower bound also matches what is below).</summary>
        private Pattern Group(List<ValueSet> members, bool conditions)
        {
            var joined = Join(members.Select(Named).ToList());
            if (_subject.IsApi)
            {
                return joined;
            }

            var numbers = members.Select(Values.Number).Order().ToList();
            var contiguous = numbers[^1] - numbers[0] == numbers.Count - 1;
            switch (choice.Weighted(74, 8, 8, 10))
            {
                case 1:
                    return members.Count == 1 ? new Parenthesised(joined) : joined;
                case 2 when Values.Members.Except(members).FirstOrDefault() is var other && other != ValueSet.None:
                    return new And(new Parenthesised(new Or(joined, Named(other))), new Not(Named(other)));
                case 3 when _subject.IsEnum && contiguous && (members.Count > 1 || choice.Chance(30)):
                    var (low, high) = (Values.Members[numbers[0]], Values.Members[numbers[^1]]);
                    return choice.Next(3) switch
                    {
                        1 when high == ValueSet.GeneralHarms && !conditions && low != ValueSet.Cyber => new Relational(">=", low),
                        2 when low == ValueSet.Cyber && !conditions => new Relational("<=", high),
                        _ => new And(new Relational(">=", low), new Relational("<=", high)),
                    };
                default:
                    return joined;
            }
        }

        private Guard RealGuard() => new(choice.Of(GuardKind.Flag, GuardKind.NotFlag, GuardKind.Other));

        // Switches.

        private Decision Switch(int id, Form form, Carrier carrier, List<ValueSet> wanted, bool mayNest)
        {
            // In a switch expression an ApiEnum can only be looked at in guards.
            var inGuards = _subject.IsApi && form == Form.SwitchExpression;
            var inText = _subject.IsApi && form == Form.SwitchStatement;
            var statement = form == Form.SwitchStatement;
            var arms = new List<Arm>();
            var consumed = _subject.CanBeNull ? ValueSet.None : ValueSet.Null;
            var nest = mayNest && choice.Chance(14);
            var enclosed = nest && choice.Chance(30);
            ValueSet? heldBack = !nest && !inGuards && choice.Chance(6) && wanted.Count > 1 ? wanted[^1] : null;
            var rest = heldBack is null ? wanted : wanted[..^1];
            var inner = new List<ValueSet>();
            if (nest && !enclosed && rest.Count > 3)
            {
                inner = rest[^2..];
                rest = rest[..^2];
            }

            var taken = 0;
            Decision? inside = null;
            while (taken < rest.Count)
            {
                var count = Math.Min(1 + choice.Weighted(60, 25, 15), rest.Count - taken);
                if (enclosed && inside is null && rest.Count - taken >= 2)
                {
                    count = Math.Max(count, 2);
                }

                var members = rest.GetRange(taken, count);
                taken += count;
                var labels = new List<Label>();
                if (inGuards)
                {
                    labels.Add(GuardLabel(members));
                }
                else if (statement && count > 1 && choice.Chance(60))
                {
                    labels.AddRange(members.Select(m => ArmLabel([m], carrier, inText)));
                }
                else
                {
                    labels.Add(ArmLabel(members, carrier, inText));
                }

                var body = NewBody();
                if (enclosed && inside is null && count >= 2)
                {
                    inside = Decision(1, InnerForm(form), Carrier.Plain, members, false);
                    body = new Body(BodyKind.Nested, Decision: inside);
                }

                Add(labels, body);
            }

            var nullArm = _subject.CanBeNull && !enclosed && choice.Chance(30);
            if (nullArm)
            {
                AddAt(choice.Next(arms.Count + 1), new Label(new Constant(ValueSet.Null, 0), Guard.None, choice.Next(24)), NewBody());
            }

            // Only an enum has a constant for what the SDK does not know; a text is one text of many.
            if (_subject.IsEnum && choice.Chance(5))
            {
                Add([new Label(new Constant(ValueSet.Unknown, 0), Guard.None, choice.Next(24))], NewBody());
            }

            if (choice.Chance(12) && rest.Count > 0)
            {
                // A guarded look at something that another arm names too.
                var member = choice.Of(rest);
                var pattern = inGuards ? null : Named(member);
                if (pattern is not null)
                {
                    AddAt(0, new Label(pattern, RealGuard(), choice.Next(24)), NewBody());
                }
            }

            if (choice.Chance(4))
            {
                AddAt(choice.Next(arms.Count + 1), new Label(new Anything("_", false), RealGuard(), choice.Next(24)), NewBody());
            }

            if (heldBack is { } last)
            {
                Add([new Label(new Not(Named(last)), Guard.None, choice.Next(24))], NewBody());
                Add([new Label(choice.Chance(50) ? new Anything("_", false) : Named(last), Guard.None, choice.Next(24))], NewBody());
            }
            else
            {
                CatchAll();
            }

            if (arms.Count == 0)
            {
                Add([new Label(statement ? null : new Anything("_", false), Guard.None)], NewBody());
            }

            if (statement)
            {
                Gotos();
            }

            return new Decision(id, form, carrier, arms, Variant: choice.Next(12));

            Label ArmLabel(List<ValueSet> members, Carrier carrier, bool inText)
            {
                if (!inText && carrier == Carrier.Plain && choice.Chance(5))
                {
                    return GuardLabel(members);
                }

                var guard = choice.Chance(14) ? RealGuard() : choice.Chance(3) ? new Guard(GuardKind.True) : Guard.None;
                var pattern = Group(members, conditions: false);
                if (guard.Kind == GuardKind.None && pattern is Constant && carrier == Carrier.Plain && choice.Chance(2))
                {
                    pattern = new Or(pattern, new Anything("_", false));
                }

                return new Label(pattern, guard, choice.Next(24));
            }

            Label GuardLabel(List<ValueSet> members) =>
                new(new Anything("var x" + _names++, false), new Guard(GuardKind.Equality, Join(members.Select(Named).ToList()), choice.Next(24)));

            void Add(List<Label> labels, Body body) => Insert(arms.Count, labels, body);

            void AddAt(int at, Label label, Body body)
            {
                // What stands behind may become subsumed; the compiler then refuses, and the program is discarded.
                Insert(at, [label], body);
            }

            void Insert(int at, List<Label> labels, Body body)
            {
                var useful = new List<Label>();
                foreach (var label in labels)
                {
                    if (label.Pattern is not null && (label.Matches & ~consumed) == ValueSet.None)
                    {
                        continue;
                    }

                    consumed |= label.Consumes;
                    useful.Add(label);
                }

                if (useful.Count > 0)
                {
                    arms.Insert(at, new Arm(useful, body));
                }
            }

            void CatchAll()
            {
                if (!enclosed && inside is null && id == 0 && inner.Count == 0 && choice.Chance(22))
                {
                    return;
                }

                var body = NewBody();
                if (nest && !enclosed)
                {
                    if (inner.Count < 2)
                    {
                        inner = choice.Shuffled(Values.Members.Except(wanted)).Take(2 + choice.Next(2)).ToList();
                    }

                    if (inner.Count >= 2)
                    {
                        body = new Body(BodyKind.Nested, Decision: Decision(1, InnerForm(form), Carrier.Plain, inner, false));
                    }
                }

                if (statement && (inText || choice.Chance(70)))
                {
                    var label = new Label(null, Guard.None);
                    var shared = body.Kind != BodyKind.Nested && choice.Chance(15) && arms.Count > 0 && arms[^1].Body.Kind != BodyKind.Nested;
                    if (shared)
                    {
                        arms[^1] = arms[^1] with { Labels = [.. arms[^1].Labels, label] };
                    }
                    else
                    {
                        arms.Insert(choice.Chance(20) ? choice.Next(arms.Count + 1) : arms.Count, new Arm([label], body));
                    }

                    return;
                }

                var text = choice.Of("_", "var rest", "$T other", "{ }", "not");
                if (text == "not" && !inGuards && choice.Of(Values.Members.ToList()) is var named)
                {
                    Add([new Label(new Not(Named(named)), Guard.None, choice.Next(24))], body);
                    return;
                }

                text = text is "not" || (text is "$T other" && (inGuards || inText)) || (text is "$T other" && carrier != Carrier.Plain) ? "_" : text;
                Add([new Label(new Anything(text, text is "$T other" or "{ }"), Guard.None, choice.Next(24))], body);
            }

            void Gotos()
            {
                if (carrier != Carrier.Plain || !choice.Chance(12))
                {
                    return;
                }

                var from = choice.Next(arms.Count);
                if (arms[from].Body.Kind == BodyKind.Nested)
                {
                    return;
                }

                var targets = arms.Where((a, i) => i != from)
                    .SelectMany(a => a.Labels.Where(l => l.Guard.Kind == GuardKind.None && l.Pattern is null or Constant { Value: not (ValueSet.Null or ValueSet.Unknown) }))
                    .ToList();
                if (targets.Count == 0)
                {
                    return;
                }

                var target = choice.Of(targets);
                arms[from] = arms[from] with
                {
                    Body = target.Pattern is Constant c ? new Body(BodyKind.GotoCase, Target: c.Value) : new Body(BodyKind.GotoDefault),
                };
            }
        }

        private Form InnerForm(Form outer) => outer switch
        {
            Form.SwitchExpression => choice.Of(Form.SwitchExpression, Form.ConditionalChain),
            Form.ConditionalChain => Form.SwitchExpression,
            Form.SwitchStatement when _results => choice.Of(Form.SwitchStatement, Form.SwitchExpression, Form.ElseIfChain, Form.GuardRun, Form.ConditionalChain),
            Form.SwitchStatement => choice.Of(Form.SwitchStatement, Form.ElseIfChain),
            _ when _results => choice.Of(Form.SwitchStatement, Form.SwitchExpression),
            _ => Form.SwitchStatement,
        };

        // Chains.

        private Decision Chain(int id, Form form, List<ValueSet> wanted, bool mayNest)
        {
            var nest = mayNest && choice.Chance(14);
            var inner = new List<ValueSet>();
            var rest = wanted;
            if (nest)
            {
                if (rest.Count > 3)
                {
                    inner = rest[^2..];
                    rest = rest[..^2];
                }
                else
                {
                    inner = choice.Shuffled(Values.Members.Except(wanted)).Take(2 + choice.Next(2)).ToList();
                }
            }

            var arms = new List<Arm>();
            var taken = 0;
            while (taken < rest.Count)
            {
                var count = Math.Min(1 + choice.Weighted(65, 25, 10), rest.Count - taken);
                var guard = choice.Chance(12) ? RealGuard() : Guard.None;
                arms.Add(new Arm([new Label(Group(rest.GetRange(taken, count), conditions: true), guard, choice.Next(24))], NewBody()));
                taken += count;
            }

            if (_subject.CanBeNull && choice.Chance(20))
            {
                arms.Insert(choice.Next(arms.Count + 1), new Arm([new Label(new Constant(ValueSet.Null, 0), Guard.None, choice.Next(24))], NewBody()));
            }

            if (_subject.IsEnum && choice.Chance(3))
            {
                arms.Add(new Arm([new Label(new Constant(ValueSet.Unknown, 0), Guard.None, choice.Next(24))], NewBody()));
            }

            if (_results || inner.Count >= 2 || choice.Chance(60))
            {
                var body = NewBody();
                if (form == Form.ConditionalChain && body.Kind is BodyKind.Throw or BodyKind.Stub)
                {
                    // Both sides of a conditional expression cannot throw.
                    body = new Body(BodyKind.Constant, choice.Next(_bodies));
                }

                if (inner.Count >= 2)
                {
                    body = new Body(BodyKind.Nested, Decision: Decision(1, InnerForm(form), Carrier.Plain, inner, false));
                }

                arms.Add(new Arm([new Label(null, Guard.None)], body));
            }

            var leave = id > 0 || _results || inner.Count >= 2 ? Leave.Return : choice.Of(Leave.Return, Leave.Continue, Leave.Break);
            return new Decision(id, form, Carrier.Plain, arms, leave, choice.Next(12));
        }

        // Lookups and tests.

        private Decision Lookup(List<ValueSet> wanted)
        {
            var arms = wanted.Select(m => new Arm([new Label(new Constant(m, choice.Next(8)), Guard.None)], NewBody())).ToList();

            // The code around a lookup is not part of it, and never does what an entry does.
            arms.Add(new Arm([new Label(null, Guard.None)], new Body(BodyKind.Constant, 25)));
            return new Decision(0, Form.Lookup, Carrier.Plain, arms, Variant: choice.Next(48), Wrapper: choice.Next(4));
        }

        private Decision Test(List<ValueSet> wanted)
        {
            var members = wanted.Count == 5 ? wanted[..^1] : wanted;
            var parts = members.Select(Named).ToList();
            if (_subject.CanBeNull && choice.Chance(10))
            {
                parts.Add(new Constant(ValueSet.Null, 0));
            }

            var pattern = Join(parts);
            var label = new Label(
                choice.Chance(30) ? new Not(parts.Count > 1 ? new Parenthesised(pattern) : pattern) : pattern,
                choice.Chance(20) ? new Guard(GuardKind.Flag) : Guard.None,
                choice.Next(24));
            return new Decision(
                0,
                Form.Test,
                Carrier.Plain,
                [
                    new Arm([label], new Body(_results ? BodyKind.Constant : BodyKind.Do, 0)),
                    new Arm([new Label(null, Guard.None)], new Body(_results ? BodyKind.Constant : BodyKind.Do, 1)),
                ],
                Variant: choice.Next(30),
                Wrapper: choice.Next(4));
        }
    }
}
