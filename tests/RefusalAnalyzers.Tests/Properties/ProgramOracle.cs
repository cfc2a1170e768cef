namespace RefusalAnalyzers.Tests.Properties;

/// <summary>A diagnostic that SPEC asks for.</summary>
/// <param name="Decision">The decision at whose head it stands, or null where SPEC does not fix the place to a head.</param>
internal sealed record Expected(string Id, int? Decision);

/// <param name="Undecided">Why SPEC can be read in more than one way for this program; its diagnostics are then not compared.</param>
internal sealed record Verdict(IReadOnlyList<Expected> Diagnostics, string? Undecided)
{
    public static Verdict Silent { get; } = new([], null);

    public static Verdict Open(string why) => new([], why);
}

/// <summary>
/// What SPEC says about a program: names and places from the model and §2, same treatment from what the program does.
/// Where two honest readings of §2 or §6 give two verdicts, it says so instead of taking one.
/// </summary>
internal sealed class ProgramOracle
{
    private const ValueSet NeedOne = ValueSet.FrontierLlm | ValueSet.ReasoningExtraction | ValueSet.GeneralHarms;
    private const ValueSet NeedBoth = ValueSet.Cyber | ValueSet.Bio;
    private const string Opaque = "looks at the category";

    private readonly ProgramModel _program;
    private readonly List<Expected> _expected = [];
    private readonly Dictionary<ValueSet, string> _traces = [];
    private string? _undecided;

    private ProgramOracle(ProgramModel program) => _program = program;

    private Decision Main => _program.Decision;

    public static Verdict Judge(ProgramModel program)
    {
        var oracle = new ProgramOracle(program);
        oracle.Judge();
        return oracle._undecided is { } why ? Verdict.Open(why) : new Verdict(oracle._expected, null);
    }

    private void Judge()
    {
        ValueSet[] mentions = [Main.Mentions, .. _program.Inner is { } i ? [i.Mentions] : Array.Empty<ValueSet>(), .. _program.Prelude is { } p ? [p.Condition.Mentions] : Array.Empty<ValueSet>()];
        var isCategory = ShowsCategory(mentions.Aggregate((a, b) => a | b));
        if (_program.Subject.IsTextOfUnknownOrigin)
        {
            if (!isCategory)
            {
                return;
            }

            if (ShowsCategory(Main.Mentions) != ShowsCategory(MatchedBy(Main)))
            {
                Undecided("a string of unknown origin that is a category only by what it is not");
            }

            if (!mentions.All(ShowsCategory))
            {
                Undecided("a string of unknown origin that only another construct shows to be a category");
            }
        }

        if (Main.Form == Form.Lookup && _program.Subject.IsText && !isCategory)
        {
            Undecided("string keys that prove nothing, looked up with a category");
            return;
        }

        if (Main.Form == Form.Test)
        {
            if (IsGroupTest(Main.Arms[0].Labels[0]))
            {
                Expect("RFA002", null);
            }

            return;
        }

        var reach = ValueSet.All;
        var main = new Reading(Main, reach);
        if (_program.Prelude is { } prelude)
        {
            if (!prelude.Condition.Guard.IsReal)
            {
                reach &= ~prelude.Condition.Matches;
                main = new Reading(Main, reach);
            }

            if (IsGroupTest(prelude.Condition) && !main.Named.Has(ValueSet.FrontierLlm))
            {
                if (Main.Mentions.Has(ValueSet.FrontierLlm))
                {
                    Undecided("a group test, and the dispatch mentions FrontierLlm without naming it");
                }

                Expect("RFA002", null);
            }
        }

        if (Main.IsChain && !main.IsDispatch)
        {
            NoChain(reach);
            return;
        }

        if (_program.ArmWithInner is { } arm)
        {
            Nested(main, reach, arm);
            return;
        }

        Single(main, reach);
    }

    /// <summary>Too few arms for a chain: its conditions are tests, and what they take away narrows what is nested behind them.</summary>
    private void NoChain(ValueSet reach)
    {
        var conditions = Main.Arms.Where(a => !a.HasDefault).Select(a => a.Labels[0]).ToList();
        var groups = conditions.Where(c => Values.Count(c.Mentions) > 1).ToList();
        if (new Reading(Main, reach).OpenNames)
        {
            Undecided("a catch-all that only some members can still reach");
        }

        if (groups.Any(c => c.Pattern!.Alternatives.Any(a => a is not Constant)))
        {
            Undecided("a condition that mentions more than it names, alone");
        }

        if (groups.Count > 0 && conditions.Exists(c => c.Mentions == ValueSet.None))
        {
            Undecided("one arm that names two, and one that names none");
        }

        foreach (var group in groups.Where(IsGroupTest))
        {
            Expect("RFA002", null);
            if (Main.Mentions.Has(ValueSet.FrontierLlm) || _program.Inner is not null)
            {
                Undecided("a group test beside another look at the category");
            }
        }

        if (_program.Inner is { } inner)
        {
            if (conditions.Any(c => c.Guard.IsReal) || groups.Count > 0)
            {
                Undecided("a dispatch behind conditions that are no chain");
            }

            foreach (var condition in conditions)
            {
                reach &= ~condition.Matches;
            }

            Single(new Reading(inner, reach), reach);
        }
    }

    private void Single(Reading reading, ValueSet reach)
    {
        var decision = reading.Decision;
        var members = Values.MembersOf(reach).ToList();
        if (!reading.IsDispatch)
        {
            if (reading.HasUnknownLabel || decision.IsChain)
            {
                Undecided("no category named");
            }

            return;
        }

        UnknownThrows(reading);
        if (reading.OpenNames)
        {
            Undecided("a catch-all that only some members can still reach");
        }

        var same = Same(members, members, v => Route(decision, v));
        if (same is null)
        {
            return;
        }

        var left = reach & ValueSet.Members & ~reading.Named;
        if (same.Uniform)
        {
            if (members.Count == Values.Members.Count)
            {
                Expect("RFA010", Place(decision));
                return;
            }

            if (left != ValueSet.None || members.Contains(ValueSet.FrontierLlm))
            {
                Undecided("uniform over what an earlier guard let through");
            }

            return;
        }

        LeftOut(reading, left);
        if (reading.Named.Has(ValueSet.FrontierLlm))
        {
            if (Values.MembersOf(ValueSet.Members & ~reach).Any(m => SameTrace(m, ValueSet.FrontierLlm)))
            {
                Undecided("treated like a member that an earlier guard took");
            }

            Merged(same, members.Count);
        }
    }

    private void Nested(Reading main, ValueSet reach, Arm arm)
    {
        var inner = arm.Body.Decision!;
        var innerReach = Values.Runtime.Where(v => reach.Has(v) && Reaches(Main, v, arm.Body)).Aggregate(ValueSet.None, (set, v) => set | v);
        var continues = arm.Labels.Any(l => l.Matches.Has(ValueSet.Unknown));
        if (continues)
        {
            innerReach |= ValueSet.Below | ValueSet.Above;
        }

        var inside = new Reading(inner, innerReach);
        var members = Values.MembersOf(innerReach).ToList();
        if (!main.IsDispatch || !main.NamesSome || !inside.IsDispatch || !inside.NamesSome)
        {
            Undecided("one dispatch of two");
            return;
        }

        UnknownThrows(main);
        UnknownThrows(inside);
        if (main.OpenNames || inside.OpenNames)
        {
            Undecided("a catch-all that only some members can still reach");
        }

        var all = Values.MembersOf(reach).ToList();
        if (all.All(m => SameTrace(m, all[0])))
        {
            Undecided("uniform together with what it continues");
        }

        if (members.All(m => SameTrace(m, members[0]) || Route(inner, m).SequenceEqual(Route(inner, members[0]))) && (!continues || members.Contains(ValueSet.FrontierLlm)))
        {
            Undecided("uniform over what reaches it");
        }

        var named = continues ? main.Named | inside.Named : main.Named;
        LeftOut(main, reach & ValueSet.Members & ~named);
        if (!continues && (innerReach & ValueSet.Members & ~inside.Named) != ValueSet.None)
        {
            Undecided("a catch-all that only some members can still reach");
        }

        if (!(!continues && members.Contains(ValueSet.FrontierLlm) ? inside.Named : named).Has(ValueSet.FrontierLlm))
        {
            return;
        }

        var ownSide = all.Where(m => members.Contains(m) == members.Contains(ValueSet.FrontierLlm)).ToList();
        if (all.Except(ownSide).Any(m => SameTrace(m, ValueSet.FrontierLlm)))
        {
            Undecided("treated like a member on the other side of the nesting");
        }

        var same = Same(ownSide, [], v => innerReach.Has(v) ? [.. Route(Main, v).SkipLast(1), .. Route(inner, v)] : Route(Main, v));
        if (same is not null)
        {
            Merged(same, !continues && members.Contains(ValueSet.FrontierLlm) ? members.Count : all.Count);
        }
    }

    private void LeftOut(Reading reading, ValueSet left)
    {
        if (!reading.NamesSome)
        {
            return;
        }

        if (left.Has(ValueSet.FrontierLlm))
        {
            Expect("RFA001", Place(reading.Decision));
        }

        if ((left & ~ValueSet.FrontierLlm) != ValueSet.None)
        {
            Expect("RFA003", Place(reading.Decision));
        }
    }

    private void Merged(SameTreatment same, int members)
    {
        if (same.LikeFrontier > 0 && same.LikeFrontier < members - 1)
        {
            Expect("RFA011", null);
        }
    }

    private void UnknownThrows(Reading reading)
    {
        if (!reading.Decision.IsSwitch || reading.HasCatchAll)
        {
            return;
        }

        if (!reading.NamesSome || !Flags.Any(x => reading.Decision.Reached(ValueSet.Unknown, x.F, x.G) is null))
        {
            Undecided("guards that only together take the unknown");
        }

        Expect("RFA004", reading.Decision.Id);
    }

    private static bool IsGroupTest(Label label) => Values.Count(label.Mentions) > 1 && !label.Mentions.Has(ValueSet.FrontierLlm);

    /// <summary>A chain that begins with a condition that names nothing, or names under a flag, leaves open which one is its first.</summary>
    private static int? Place(Decision decision)
    {
        if (!decision.IsChain)
        {
            return decision.Id;
        }

        var first = decision.Arms[0].Labels[0];
        if (decision.Form == Form.GuardRun)
        {
            first = decision.Arms.Select(a => a.Labels[0]).First(l => l.Mentions != ValueSet.None);
        }

        return first.Mentions != ValueSet.None && !first.Guard.IsReal ? decision.Id : null;
    }

    // Same treatment.

    private sealed record SameTreatment(bool Uniform, int LikeFrontier);

    /// <summary>Null where the routes as sequences and the program as it runs do not agree, or where stubs take part in a route.</summary>
    private SameTreatment? Same(List<ValueSet> likeFrontier, List<ValueSet> uniform, Func<ValueSet, List<string>> route)
    {
        var routes = likeFrontier.Union(uniform).ToDictionary(m => m, route);
        var isUniform = false;
        if (uniform.Count > 0)
        {
            isUniform = uniform.All(m => SameRoute(m, uniform[0]));
            if (isUniform != uniform.All(m => SameTrace(m, uniform[0])))
            {
                Undecided("the same in effect, not in sequence");
                return null;
            }

            if (isUniform && Stubs(uniform[0]) is var all && all != 0)
            {
                if (all < routes[uniform[0]].Count)
                {
                    Undecided("stubs beside other bodies");
                    return null;
                }

                return new SameTreatment(false, 0);
            }
        }

        var like = 0;
        if (routes.ContainsKey(ValueSet.FrontierLlm))
        {
            foreach (var member in likeFrontier.Where(m => m != ValueSet.FrontierLlm))
            {
                var same = SameRoute(member, ValueSet.FrontierLlm);
                if (same != SameTrace(member, ValueSet.FrontierLlm))
                {
                    Undecided("the same in effect, not in sequence");
                    return null;
                }

                if (same && Stubs(member) is var stubs && stubs != routes[member].Count)
                {
                    if (stubs > 0)
                    {
                        Undecided("stubs beside other bodies");
                    }

                    like++;
                }
            }
        }

        return new SameTreatment(isUniform, like);

        bool SameRoute(ValueSet a, ValueSet b) =>
            a == b || (routes[a].SequenceEqual(routes[b]) && !routes[a].Exists(s => s.Contains(Opaque, StringComparison.Ordinal)));

        int Stubs(ValueSet m) => routes[m].Count(s => s.EndsWith(nameof(BodyKind.Stub), StringComparison.Ordinal));
    }

    private bool SameTrace(ValueSet a, ValueSet b) => TraceOf(a) == TraceOf(b);

    private string TraceOf(ValueSet value)
    {
        if (!_traces.TryGetValue(value, out var trace))
        {
            _traces[value] = trace = string.Join('\n', Flags.Select(x => ProgramTrace.Of(_program, value, x.F, x.G)));
        }

        return trace;
    }

    private static IEnumerable<(bool F, bool G)> Flags => [(false, false), (false, true), (true, false), (true, true)];

    private static bool Reaches(Decision decision, ValueSet value, Body body) =>
        Flags.Any(x => decision.Reached(value, x.F, x.G) is { } arm && ReferenceEquals(decision.Resolve(arm.Body), body));

    /// <summary>The bodies that a value can reach, each with its guard, in order.</summary>
    private List<string> Route(Decision decision, ValueSet value)
    {
        var route = new List<string>();
        if (decision == Main && _program.Prelude is { Condition.Guard.IsReal: true } prelude && prelude.Condition.Matches.Has(value))
        {
            route.Add(prelude.Condition.Guard.Kind + ":" + Key(decision, prelude.Body));
        }

        foreach (var (label, arm) in decision.InOrder.Where(x => x.Label.Matches.Has(value)))
        {
            // The code after a run of guards in a loop does not end as the guards do.
            var rest = decision is { Form: Form.GuardRun, Leave: not Leave.Return } && arm.HasDefault ? "rest " : "";
            route.Add((label.Guard.IsReal ? label.Guard.Kind.ToString() : "") + ":" + rest + Key(decision, arm.Body));
            if (!label.Guard.IsReal)
            {
                return route;
            }
        }

        route.Add(decision.Form == Form.SwitchExpression || _program.HasResults ? ":nothing"
            : decision is { Form: Form.GuardRun, Leave: not Leave.Return } ? ":rest " + nameof(BodyKind.Empty)
            : ":" + nameof(BodyKind.Empty));
        return route;
    }

    private static string Key(Decision decision, Body body)
    {
        var resolved = decision.Resolve(body);
        return resolved.Kind switch
        {
            BodyKind.Mention or BodyKind.Hand or BodyKind.Nested => Opaque,
            BodyKind.Empty or BodyKind.Stub => resolved.Kind.ToString(),

            // Whether two delegates are equivalent bodies is not said: one that equals another is told apart by its place.
            _ when decision.Form == Form.Lookup && resolved.Kind == BodyKind.Say => "delegate " + decision.Arms.TakeWhile(a => !ReferenceEquals(a.Body, body)).Count(),
            _ => $"{resolved.Kind} {resolved.Id}",
        };
    }

    private static ValueSet MatchedBy(Decision decision) => decision.Form == Form.Test
        ? decision.Mentions
        : decision.Arms.SelectMany(a => a.Labels).SelectMany(l => l.Alternatives)
            .Where(a => !a.Matches.Has(ValueSet.Unknown)).Aggregate(ValueSet.None, (set, a) => set | (a.Matches & ValueSet.Members));

    private static bool ShowsCategory(ValueSet mentions) => (mentions & NeedOne) != 0 || (mentions & NeedBoth) == NeedBoth;

    private void Expect(string id, int? decision) => _expected.Add(new Expected(id, decision));

    private void Undecided(string why) => _undecided ??= why;

    /// <summary>One decision, read as §2 reads it. Names come from the text, whether or not the values can arrive.</summary>
    private sealed class Reading
    {
        public Reading(Decision decision, ValueSet reach)
        {
            Decision = decision;
            var taken = ValueSet.None;
            var notTookUnknown = false;
            var byEffect = ValueSet.None;
            var onlyCatchAlls = true;
            var namingArms = new Dictionary<Arm, ValueSet>(ReferenceEqualityComparer.Instance);

            // The code after a chain without a last else is its catch-all.
            var rest = decision.IsChain && !decision.Arms.Any(a => a.HasDefault) ? [(new Label(null, Guard.None), new Arm([], new Body(BodyKind.Empty)))] : Array.Empty<(Label, Arm)>();
            foreach (var (label, arm) in decision.InOrder.Concat(rest))
            {
                foreach (var alternative in label.Alternatives)
                {
                    var matches = alternative.Matches;
                    var unknown = matches.Has(ValueSet.Unknown) && alternative is not Relational;
                    onlyCatchAlls &= unknown && alternative is not Constant;
                    HasUnknownLabel |= alternative is Constant { Value: ValueSet.Unknown };
                    if (label.Guard.IsReal)
                    {
                        UnderGuard |= unknown ? ValueSet.None : matches & ValueSet.Members;
                        continue;
                    }

                    var arrives = matches & ~taken;
                    var named = arrives & ValueSet.Members;

                    // After a catch-all `not X`, what only X still reaches names X.
                    if (!unknown || (notTookUnknown && !arrives.Has(ValueSet.Unknown)))
                    {
                        Named |= named;
                        namingArms[arm] = namingArms.GetValueOrDefault(arm) | named;
                    }

                    if (!unknown || !arrives.Has(ValueSet.Unknown))
                    {
                        byEffect |= named;
                    }

                    HasCatchAll |= matches.Has(ValueSet.Unknown);
                    notTookUnknown |= arrives.Has(ValueSet.Unknown) && alternative is Not;
                    taken |= matches;
                }
            }

            OpenNames = (byEffect & reach) != (Named & reach);
            NamesSome = (Named | UnderGuard) != ValueSet.None;
            IsDispatch = decision.IsChain
                ? namingArms.Count(a => a.Key.Labels.Any(l => l.Pattern is not null) && a.Value != ValueSet.None) > 1 && Values.Count(Named) > 1
                : NamesSome || onlyCatchAlls;
        }

        public Decision Decision { get; }

        public ValueSet Named { get; }

        public ValueSet UnderGuard { get; }

        public bool HasCatchAll { get; }

        public bool HasUnknownLabel { get; }

        /// <summary>Whether names depend on counting only what earlier arms left.</summary>
        public bool OpenNames { get; }

        public bool NamesSome { get; }

        public bool IsDispatch { get; }
    }
}
