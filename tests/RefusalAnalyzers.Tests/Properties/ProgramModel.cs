namespace RefusalAnalyzers.Tests.Properties;

internal enum Form
{
    SwitchStatement,
    SwitchExpression,
    ElseIfChain,
    GuardRun,
    ConditionalChain,
    Lookup,
    Test,
}

/// <summary>Whether a switch looks at the category itself, at a tuple that holds it, or at an object with it as a property.</summary>
internal enum Carrier
{
    Plain,
    Tuple,
    Property,
}

/// <summary>What the category has been turned into where the dispatch looks at it.</summary>
internal enum Shape
{
    Enum,
    NullableEnum,
    Api,
    NullableApi,
    Text,
    NullableText,
}

/// <summary>How a run of guards leaves when bodies have effects rather than results.</summary>
internal enum Leave
{
    Return,
    Continue,
    Break,
}

/// <summary>How a category reaches the dispatch.</summary>
/// <param name="Parameter">Type and name of the first parameter; <c>C</c> stands for the enum, <c>W</c> for its ApiEnum, <c>D</c> for the stop details.</param>
/// <param name="Prologue">A statement before the dispatch, or empty.</param>
/// <param name="NullLeaves">Whether the prologue already left when there is no category.</param>
internal sealed record Subject(string Name, string Parameter, string Prologue, string Expression, Shape Shape, bool NullLeaves = false)
{
    public bool IsDetails => Parameter.StartsWith("D", StringComparison.Ordinal);

    public bool IsEnum => Shape is Shape.Enum or Shape.NullableEnum;

    public bool IsApi => Shape is Shape.Api or Shape.NullableApi;

    public bool IsText => Shape is Shape.Text or Shape.NullableText;

    public bool CanBeNull => Shape is Shape.NullableEnum or Shape.NullableApi or Shape.NullableText;

    /// <summary>Whether the method can be called without a category.</summary>
    public bool TakesNull => NullLeaves || (CanBeNull && Name != "Json.GetString()");

    /// <summary>A plain string, of which only the tests say that it is a category.</summary>
    public bool IsTextOfUnknownOrigin => Name == "string parameter";
}

internal abstract record Pattern
{
    public abstract ValueSet Matches { get; }

    /// <summary>The alternatives that SPEC splits: the operands of <c>or</c>, through parentheses.</summary>
    public virtual IEnumerable<Pattern> Alternatives => [this];

    /// <summary>Every member that the text mentions, in whatever role.</summary>
    public virtual ValueSet Mentions => ValueSet.None;
}

internal sealed record Constant(ValueSet Value, int Spelling) : Pattern
{
    public override ValueSet Matches => Value;

    public override ValueSet Mentions => Value & ValueSet.Members;
}

internal sealed record Or(Pattern Left, Pattern Right) : Pattern
{
    public override ValueSet Matches => Left.Matches | Right.Matches;

    public override IEnumerable<Pattern> Alternatives => Left.Alternatives.Concat(Right.Alternatives);

    public override ValueSet Mentions => Left.Mentions | Right.Mentions;
}

internal sealed record And(Pattern Left, Pattern Right) : Pattern
{
    public override ValueSet Matches => Left.Matches & Right.Matches;

    public override ValueSet Mentions => Left.Mentions | Right.Mentions;
}

internal sealed record Not(Pattern Inner) : Pattern
{
    public override ValueSet Matches => ValueSet.All & ~Inner.Matches;

    public override ValueSet Mentions => Inner.Mentions;
}

internal sealed record Parenthesised(Pattern Inner) : Pattern
{
    public override ValueSet Matches => Inner.Matches;

    public override IEnumerable<Pattern> Alternatives => Inner.Alternatives;

    public override ValueSet Mentions => Inner.Mentions;
}

internal sealed record Relational(string Operator, ValueSet Bound) : Pattern
{
    private static readonly ValueSet[] s_byNumber = [ValueSet.Below, ValueSet.Unknown, .. Values.Members, ValueSet.Above];

    public override ValueSet Matches
    {
        get
        {
            var bound = Array.IndexOf(s_byNumber, Bound);
            var matched = ValueSet.None;
            for (var i = 0; i < s_byNumber.Length; i++)
            {
                if (Operator switch { "<" => i < bound, "<=" => i <= bound, ">" => i > bound, _ => i >= bound })
                {
                    matched |= s_byNumber[i];
                }
            }

            return matched;
        }
    }

    public override ValueSet Mentions => Matches & ValueSet.Members;
}

/// <summary><c>_</c>, <c>var x</c>, <c>Category x</c> or <c>{ }</c>.</summary>
internal sealed record Anything(string Text, bool ExceptNull) : Pattern
{
    public override ValueSet Matches => ExceptNull ? ValueSet.All & ~ValueSet.Null : ValueSet.All;
}

internal enum GuardKind
{
    None,
    True,
    Flag,
    NotFlag,
    Other,

    /// <summary><c>var x when x == Category.Cyber</c>: the pattern stands in the guard.</summary>
    Equality,
}

internal sealed record Guard(GuardKind Kind, Pattern? Pattern = null, int Spelling = 0)
{
    public static readonly Guard None = new(GuardKind.None);

    public bool IsReal => Kind is GuardKind.Flag or GuardKind.NotFlag or GuardKind.Other;

    public bool Holds(bool f, bool g) => Kind switch
    {
        GuardKind.Flag => f,
        GuardKind.NotFlag => !f,
        GuardKind.Other => g,
        _ => true,
    };
}

/// <summary>One label, arm head or condition. No pattern: <c>default</c>, the final <c>else</c>, or the code after a chain.</summary>
internal sealed record Label(Pattern? Pattern, Guard Guard, int Spelling = 0)
{
    public ValueSet Matches => (Pattern?.Matches ?? ValueSet.All) & (Guard.Pattern?.Matches ?? ValueSet.All);

    /// <summary>What the compiler counts as done after this label: a guard that it does not understand takes nothing.</summary>
    public ValueSet Consumes => Guard.IsReal || Guard.Kind == GuardKind.Equality || Pattern is null ? ValueSet.None : Pattern.Matches;

    public IEnumerable<Pattern> Alternatives =>
        Guard.Pattern is { } inGuard ? inGuard.Alternatives : Pattern is null ? [new Anything("default", false)] : Pattern.Alternatives;

    public ValueSet Mentions => (Pattern?.Mentions ?? ValueSet.None) | (Guard.Pattern?.Mentions ?? ValueSet.None);
}

internal enum BodyKind
{
    /// <summary>Returns a constant.</summary>
    Constant,

    /// <summary>Calls something and returns what it gives.</summary>
    Say,

    /// <summary>Calls something, then returns a constant.</summary>
    DoThenConstant,
    Do,
    DoTwice,
    Empty,
    Throw,

    /// <summary>Throws <see cref="System.NotImplementedException"/>.</summary>
    Stub,

    /// <summary>Hands the category to a call.</summary>
    Mention,

    /// <summary>Hands the stop details that the category came from to a call.</summary>
    Hand,
    GotoCase,
    GotoDefault,
    Nested,
}

internal sealed record Body(BodyKind Kind, int Id = 0, int Spelling = 0, ValueSet Target = ValueSet.None, Decision? Decision = null);

internal sealed record Arm(IReadOnlyList<Label> Labels, Body Body)
{
    public bool HasDefault => Labels.Any(l => l.Pattern is null);
}

/// <param name="Id">Tells outer and inner decisions apart in expectations.</param>
/// <param name="Variant">Free choice of the printer: order of tuple elements, initializer style, how a test is spelled.</param>
internal sealed record Decision(int Id, Form Form, Carrier Carrier, IReadOnlyList<Arm> Arms, Leave Leave = Leave.Return, int Variant = 0, int Wrapper = 0)
{
    public bool IsSwitch => Form is Form.SwitchStatement or Form.SwitchExpression;

    public bool IsChain => Form is Form.ElseIfChain or Form.GuardRun or Form.ConditionalChain;

    /// <summary>Labels in the order in which they are tried: <c>default</c> last, wherever it stands.</summary>
    public IEnumerable<(Label Label, Arm Arm)> InOrder =>
        Arms.SelectMany(a => a.Labels.Select(l => (Label: l, Arm: a))).OrderBy(x => x.Label.Pattern is null ? 1 : 0);

    public Arm? Reached(ValueSet value, bool f, bool g) =>
        InOrder.Where(x => x.Label.Matches.Has(value) && x.Label.Guard.Holds(f, g)).Select(x => x.Arm).FirstOrDefault();

    /// <summary>The body that runs, <c>goto</c> followed.</summary>
    public Body Resolve(Body body) => body.Kind switch
    {
        BodyKind.GotoCase => Resolve(Arms.First(a => a.Labels.Any(l => l.Guard.Kind == GuardKind.None && l.Pattern is Constant c && c.Value == body.Target)).Body),
        BodyKind.GotoDefault => Resolve(Arms.First(a => a.HasDefault).Body),
        _ => body,
    };

    public ValueSet Mentions => Arms.SelectMany(a => a.Labels).Aggregate(ValueSet.None, (set, l) => set | l.Mentions);
}

/// <summary>A guard <c>if</c> before the dispatch: narrowing, or under a flag only a first look.</summary>
internal sealed record Prelude(Label Condition, Body Body);

/// <param name="Beta">The beta namespace's enum instead of the stable one.</param>
/// <param name="HasResults">Bodies return values; otherwise they have effects and the method goes on.</param>
internal sealed record ProgramModel(bool Beta, bool HasResults, Subject Subject, Prelude? Prelude, Decision Decision)
{
    public Decision? Inner => Decision.Arms.Select(a => a.Body.Decision).FirstOrDefault(d => d is not null);

    public Arm? ArmWithInner => Decision.Arms.FirstOrDefault(a => a.Body.Decision is not null);

    /// <summary>The name under which the summary counts the program.</summary>
    public string FormName => Decision.Form + (Decision.Carrier == Carrier.Plain ? "" : " of " + Decision.Carrier.ToString().ToLowerInvariant());

    /// <summary>What else the program has, for the summary.</summary>
    public IEnumerable<string> Features
    {
        get
        {
            var arms = Decision.Arms.Concat(Inner?.Arms ?? []).ToList();
            var labels = arms.SelectMany(a => a.Labels).ToList();
            var found = new (bool Has, string Name)[]
            {
                (Beta, "beta enum"),
                (Prelude is not null, "earlier guard"),
                (Inner is not null, ArmWithInner is { } arm && arm.Labels.Any(l => l.Matches.Has(ValueSet.Unknown)) ? "continued dispatch" : "dispatch in an arm"),
                (labels.Exists(l => l.Guard.IsReal), "flag"),
                (labels.Exists(l => l.Guard.Kind == GuardKind.Equality), "equality in a guard"),
                (arms.Exists(a => a.Body.Kind is BodyKind.GotoCase or BodyKind.GotoDefault), "goto"),
                (arms.Exists(a => a.Labels.Count > 1), "shared labels"),
                (labels.Exists(l => l.Pattern is Not), "not"),
                (labels.Exists(l => l.Alternatives.Any(p => p is And or Relational)), "and or relational"),
            };
            return found.Where(f => f.Has).Select(f => f.Name);
        }
    }

    /// <summary>The same program with a body of its own in every arm, so that a trace tells the arm.</summary>
    public ProgramModel WithDistinctBodies()
    {
        var next = 0;
        return this with
        {
            Prelude = Prelude is null ? null : Prelude with { Body = OfBody(Prelude.Body) },
            Decision = OfDecision(Decision),
        };

        Decision OfDecision(Decision decision) =>
            decision with { Arms = [.. decision.Arms.Select(a => a with { Body = OfBody(a.Body) })] };

        Body OfBody(Body body) => body.Kind switch
        {
            BodyKind.GotoCase or BodyKind.GotoDefault => body,
            BodyKind.Nested => body with { Decision = OfDecision(body.Decision!) },
            _ => new Body(HasResults ? BodyKind.Constant : BodyKind.Do, 100 + next++),
        };
    }
}
