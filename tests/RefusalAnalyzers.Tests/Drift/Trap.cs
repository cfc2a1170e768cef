using System.Collections.Immutable;

namespace RefusalAnalyzers.Tests.Drift;

/// <summary>A piece of C# whose outcome surprises, or once did.</summary>
internal sealed record Trap(TrapKind Kind, string Code, ImmutableArray<string> Wires)
{
    /// <summary>A refusal without a category.</summary>
    public const string Null = "null";

    /// <summary>A wire value that no SDK knows.</summary>
    public const string Newer = "newer_than_the_sdk";

    /// <summary>Code that is run: an expression, or statements in braces that return something; once for each wire value, or once without any.</summary>
    public static Trap Run(string code, params string[] wires) => new(TrapKind.Run, code, [.. wires]);

    /// <summary>Code of which is asked what the compiler says: an expression, statements in braces, or a whole file that begins with <c>using</c>.</summary>
    public static Trap Says(string code) => new(TrapKind.Says, code, []);

    /// <summary>Code of which is asked which method, operator or type the compiler takes.</summary>
    public static Trap Takes(string code) => new(TrapKind.Takes, code, []);
}

internal enum TrapKind
{
    Run,
    Says,
    Takes,
}

/// <summary>Traps of one kind, and the page that warns of them.</summary>
internal sealed record TrapSection(string Title, string Page, Func<RefusalShape, IEnumerable<TrapSurface>> Surfaces, ImmutableArray<Trap> Traps);

/// <summary>One of the APIs that a trap is tried on: the stable one, the beta one, and so on.</summary>
/// <param name="Name">How the table calls it, where it differs from others.</param>
/// <param name="Usings">What each of its files begins with.</param>
/// <param name="Code">What its traps use, in the namespace <see cref="Namespace"/>.</param>
/// <param name="Parameter">What each trap is given; its type is built from a wire value. Empty where it is given nothing.</param>
internal sealed record TrapSurface(string Name, string Usings, string Code, string Parameter)
{
    /// <summary>Stands for the namespace of one surface.</summary>
    public const string Namespace = "NAMESPACE";
}
