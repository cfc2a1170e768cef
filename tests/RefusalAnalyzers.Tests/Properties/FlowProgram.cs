using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RefusalAnalyzers.Tests.Properties;

/// <summary>How the statements of a <see cref="FlowBlock"/> stand in the text.</summary>
internal enum FlowShape
{
    Braces,

    /// <summary>Without braces where a single statement allows it.</summary>
    Bare,

    /// <summary>As statements of the list that they stand in: sections of a switch, and what a label belongs to.</summary>
    Splice,

    /// <summary>Every opaque call in it may throw.</summary>
    Try,

    /// <summary>The body of a local function or lambda: it may be called from a try block.</summary>
    Function,
}

internal sealed record FlowBlock(IReadOnlyList<FlowNode> Nodes, FlowShape Shape = FlowShape.Braces);

/// <summary>A statement or a condition: <paramref name="Parts"/> are texts, conditions (<see cref="FlowNode"/>) and blocks.</summary>
internal sealed record FlowNode(string Kind, params object[] Parts)
{
    public const string Equality = "Equals";
    public const string Probe = "probe";

    public IEnumerable<FlowNode> Descendants()
    {
        foreach (var part in Parts)
        {
            var children = part switch
            {
                FlowNode node => [node],
                FlowBlock block => block.Nodes,
                _ => [],
            };
            foreach (var child in children)
            {
                yield return child;
                foreach (var descendant in child.Descendants())
                {
                    yield return descendant;
                }
            }
        }
    }
}

/// <summary>What holds the category: always one variable, or a path that nothing writes to.</summary>
internal sealed record FlowSubject(string Name, string Type, string Parameter, string Text, string Prelude, bool TakesNull, bool IsPath)
{
    public static readonly IReadOnlyList<FlowSubject> All =
    [
        new("parameter", "Category", "Category c", "c", "", TakesNull: false, IsPath: false),
        new("local", "Category", "Category input", "c", "var c = input;", TakesNull: false, IsPath: false),
        new("nullable parameter", "Category?", "Category? c", "c", "", TakesNull: true, IsPath: false),
        new("nullable local", "Category?", "Category? input", "c", "var c = input;", TakesNull: true, IsPath: false),
        new("path", "Category?", "RefusalStopDetails details", "details.Category?.Value()", "", TakesNull: true, IsPath: true),
    ];
}

/// <summary>A program of statements over one category; opaque calls are written as marks, and may throw where an exception can be caught.</summary>
internal sealed record FlowProgram(string Name, FlowSubject Subject, FlowBlock Body)
{
    public const string C = "§c";
    public const string Flag = "§F";
    public const string Again = "§G";
    public const string Other = "§O";
    public const string Do = "§D";
    public const string Times = "§T";
    public const string Scope = "§S";
    public const string At = "§A";
    public const string Change = "§R";
    public const string Get = "§U";

    public const string SupportName = "Flow";

    /// <summary>
    /// What is opaque to a reader of one method. Every answer is a fresh choice, and <c>Run</c> tries all of them, so that every path
    /// through a program that is not too long is one that it takes. Of longer ones it takes some, where it is asked to.
    /// </summary>
    public const string Support = """
        using System;
        using System.Collections.Generic;
        using System.Diagnostics.CodeAnalysis;
        using System.Linq;
        using Anthropic.Models.Messages;

        namespace RefusalPrograms;

        public static class Flow
        {
            public static readonly object Gate = new();

            private const int Limit = 10;
            private const int LongLimit = 40;
            private const int MaxRuns = 20_000;
            private static readonly int[] s_choices = new int[Limit];
            private static readonly int[] s_arities = new int[Limit];
            private static readonly SortedSet<string> s_seen = new();
            private static Category[] s_others = [];
            private static bool s_withNull;
            private static Random? s_random;
            private static int s_limit;
            private static int s_used;
            private static int s_known;

            /// <summary>Per probe that was reached "1f" (FrontierLlm) or "1o" (another value), and "cut" where not all paths were run.</summary>
            /// <param name="others">What an opaque call may give.</param>
            /// <param name="withNull">Whether it may also set null.</param>
            /// <param name="isLong">Whether paths are drawn instead, on which four times as much is asked.</param>
            public static string Run(Action body, int probes, Category[] others, bool withNull, bool isLong)
            {
                s_others = others;
                s_withNull = withNull;
                s_seen.Clear();
                s_random = isLong ? new Random(1) : null;
                s_limit = isLong ? LongLimit : Limit;
                s_known = 0;
                for (var runs = 0; ; runs++)
                {
                    s_used = 0;
                    try
                    {
                        body();
                    }
                    catch (InvalidOperationException)
                    {
                    }
                    catch (FormatException)
                    {
                    }

                    if (s_seen.Count(s => s.EndsWith('f')) == probes)
                    {
                        break;
                    }

                    if (isLong)
                    {
                        if (runs >= MaxRuns)
                        {
                            break;
                        }
                    }
                    else if (runs >= MaxRuns)
                    {
                        // What is too large to be run in order is sampled: it may still show that FrontierLlm comes to a probe.
                        s_random ??= new Random(1);
                        if (runs >= 2 * MaxRuns)
                        {
                            s_seen.Add("cut");
                            break;
                        }
                    }
                    else if (!Next())
                    {
                        break;
                    }
                }

                return string.Join(' ', s_seen);
            }

            public static void At(int probe, Category? value) => s_seen.Add(probe + (value == Category.FrontierLlm ? "f" : "o"));

            public static bool Flag() => Choose(2) == 1;

            public static bool Again() => Choose(2) == 1;

            public static Category Other() => s_others[Choose(s_others.Length)];

            public static void Change(ref Category c) => c = Other();

            public static void Change(ref Category? c) => c = OrNull(Choose(Possible));

            public static void Get(out Category c) => c = Other();

            public static void Get(out Category? c) => c = OrNull(Choose(Possible));

            public static void Do()
            {
            }

            public static void Arm(int arm)
            {
            }

            public static IDisposable Scope() => new Nothing();

            public static IEnumerable<int> Times()
            {
                while (Again())
                {
                    yield return 0;
                }
            }

            /// <summary>Runs what it is given as often as it likes.</summary>
            public static void Maybe(Action action)
            {
                while (Flag())
                {
                    action();
                }
            }

            public static void AtOrThrow(int probe, Category? value)
            {
                At(probe, value);
                DoOrThrow();
            }

            public static bool FlagOrThrow() => ChooseOrThrow(2) == 1;

            public static bool AgainOrThrow() => ChooseOrThrow(2) == 1;

            public static Category OtherOrThrow() => s_others[ChooseOrThrow(s_others.Length)];

            public static void ChangeOrThrow(ref Category c) => c = OtherOrThrow();

            public static void ChangeOrThrow(ref Category? c) => c = OrNull(ChooseOrThrow(Possible));

            public static void GetOrThrow(out Category c) => c = OtherOrThrow();

            public static void GetOrThrow(out Category? c) => c = OrNull(ChooseOrThrow(Possible));

            public static void DoOrThrow() => ChooseOrThrow(1);

            public static IDisposable ScopeOrThrow()
            {
                DoOrThrow();
                return new Nothing();
            }

            public static IEnumerable<int> TimesOrThrow()
            {
                while (AgainOrThrow())
                {
                    yield return 0;
                }
            }

            public static void MaybeOrThrow(Action action)
            {
                while (FlagOrThrow())
                {
                    action();
                }
            }

            [DoesNotReturn]
            public static void Fail() => throw new InvalidOperationException();

            private static int Possible => s_others.Length + (s_withNull ? 1 : 0);

            private static Category? OrNull(int choice) => choice < s_others.Length ? s_others[choice] : null;

            private static int ChooseOrThrow(int count)
            {
                // What is drawn goes on, most of the time.
                var choice = s_random is null || s_random.Next(4) == 0 ? Choose(count + 2) : Choose(count);
                return choice == count ? throw new InvalidOperationException() : choice == count + 1 ? throw new FormatException() : choice;
            }

            private static int Choose(int count)
            {
                if (s_used == s_limit)
                {
                    // The last answer is always the one that ends: no, and no exception.
                    return 0;
                }

                if (s_random is not null)
                {
                    s_used++;
                    return s_random.Next(count);
                }

                if (s_used == s_known)
                {
                    s_choices[s_used] = 0;
                    s_arities[s_used] = count;
                    s_known++;
                }

                return s_choices[s_used++];
            }

            private static bool Next()
            {
                for (s_known = s_used; s_known > 0; s_known--)
                {
                    if (++s_choices[s_known - 1] < s_arities[s_known - 1])
                    {
                        return true;
                    }
                }

                return false;
            }

            private sealed class Nothing : IDisposable
            {
                public void Dispose()
                {
                }
            }
        }
        """;

    private static readonly string[] s_members = ["Category.Cyber", "Category.Bio", "Category.FrontierLlm", "Category.ReasoningExtraction", "Category.GeneralHarms"];

    private static readonly (string Mark, string Method)[] s_marks =
    [
        (Flag, "Flag"), (Again, "Again"), (Other, "Other"), (Do, "Do"), (Times, "Times"), (Scope, "Scope"), (At, "At"), (Change, "Change"), (Get, "Get"), ("§M", "Maybe"),
    ];

    private static readonly HashSet<string> s_needBraces = [FlowNode.Probe, "keep", "label", "back label", "function", "lambda", "ask function", "ask lambda", "using declaration"];

    public IEnumerable<FlowNode> Nodes => new FlowNode("body", Body).Descendants();

    public int Probes => Nodes.Count(n => n.Kind == FlowNode.Probe);

    public string Source
    {
        get
        {
            var text = new StringBuilder($$"""
                using System;
                using Anthropic.Models.Messages;
                namespace RefusalPrograms.{{Name}};
                public static class Program
                {
                    public static string Run({{Subject.Parameter}}, bool f, bool g) => Flow.Run(() => Body({{Subject.Parameter.Split(' ')[1]}}), {{Probes}}, {{Others}}, {{(Asks("null") || Asks("??=") ? "true" : "false")}}, f);
                    private static void Stop() => throw new InvalidOperationException();
                    private static void Body({{Subject.Parameter}})
                    {
                        {{Subject.Prelude}}
                """);
            Print(text, Body with { Shape = FlowShape.Splice }, throws: false);
            return CSharpSyntaxTree.ParseText(text.Append("}}").ToString(), ProgramBatch.ParseOptions).GetRoot().NormalizeWhitespace(eol: "\n").ToFullString();
        }
    }

    /// <summary>
    /// What comes of a call that nobody sees into: <c>FrontierLlm</c>, each member that the program tells from others, and one value that stands for all that it does not.
    /// </summary>
    private string Others => $"[(Category)(-1), {string.Join(", ", s_members.Where(m => m == "Category.FrontierLlm" || Asks(m)))}]";

    /// <summary>All programs that are one step smaller.</summary>
    public IEnumerable<FlowProgram> Smaller() => Smaller(Body).Select(b => this with { Body = b });

    private static IEnumerable<FlowBlock> Smaller(FlowBlock block)
    {
        for (var i = 0; i < block.Nodes.Count; i++)
        {
            yield return block with { Nodes = [.. block.Nodes.Take(i), .. block.Nodes.Skip(i + 1)] };
            foreach (var inner in block.Nodes[i].Parts.OfType<FlowBlock>())
            {
                yield return block with { Nodes = [.. block.Nodes.Take(i), .. inner.Nodes, .. block.Nodes.Skip(i + 1)] };
            }

            foreach (var smaller in Smaller(block.Nodes[i]))
            {
                yield return block with { Nodes = [.. block.Nodes.Take(i), smaller, .. block.Nodes.Skip(i + 1)] };
            }
        }
    }

    private static IEnumerable<FlowNode> Smaller(FlowNode node)
    {
        for (var i = 0; i < node.Parts.Length; i++)
        {
            var candidates = node.Parts[i] switch
            {
                FlowNode { Kind: "arm" } inner => Smaller(inner).Append(new FlowNode("none")),
                FlowNode { Kind: "else" or "catch" or "finally" or "guarded" } inner => Smaller(inner).Append(new FlowNode("none")),
                FlowNode inner => Smaller(inner).Concat(inner.Parts.OfType<FlowNode>().Where(static n => n.Kind != "none")),
                FlowBlock inner => Smaller(inner).Cast<object>(),
                _ => [],
            };
            foreach (var candidate in candidates)
            {
                yield return node with { Parts = [.. node.Parts.Take(i), candidate, .. node.Parts.Skip(i + 1)] };
            }
        }
    }

    private bool Asks(string name) => Nodes.Any(n => n.Kind != FlowNode.Probe && n.Parts.OfType<string>().Any(t => t.Contains(name, StringComparison.Ordinal)));

    private void Print(StringBuilder text, FlowBlock block, bool throws)
    {
        var hasTry = Nodes.Any(n => n.Kind == "try");
        throws |= block.Shape == FlowShape.Try || (block.Shape == FlowShape.Function && hasTry);
        var braces = block.Shape is FlowShape.Braces or FlowShape.Try or FlowShape.Function
            || (block.Shape == FlowShape.Bare && (block.Nodes.Count != 1 || s_needBraces.Contains(block.Nodes[0].Kind)));
        text.Append(braces ? " { " : " ");
        if (block.Shape == FlowShape.Try || (block.Shape == FlowShape.Function && hasTry))
        {
            // Whoever reads a try block or a call may take it that it throws before it does anything.
            text.Append(Expand(Do, throws)).Append("(); ");
        }

        foreach (var node in block.Nodes)
        {
            Print(text, node, throws);
            text.Append(' ');
        }

        text.Append(braces ? "} " : "");
    }

    private void Print(StringBuilder text, FlowNode node, bool throws)
    {
        if (node.Kind == FlowNode.Equality)
        {
            // A call may throw, as far as a reader knows; this one never does.
            text.Append(Subject.Text).Append(throws || Subject.IsPath ? $" == {node.Parts[0]}" : $".Equals({node.Parts[0]})");
            return;
        }

        foreach (var part in node.Parts)
        {
            switch (part)
            {
                case string s:
                    text.Append(Expand(s, throws));
                    break;
                case FlowNode inner:
                    Print(text, inner, throws);
                    break;
                case FlowBlock inner:
                    Print(text, inner, throws);
                    break;
            }
        }
    }

    private string Expand(string text, bool throws)
    {
        if (!text.Contains('§', StringComparison.Ordinal))
        {
            return text;
        }

        text = text.Replace(C, Subject.Text, StringComparison.Ordinal).Replace("§t", Subject.Type, StringComparison.Ordinal);
        return s_marks.Aggregate(text, (t, m) => t.Replace(m.Mark, "Flow." + m.Method + (throws ? "OrThrow" : ""), StringComparison.Ordinal));
    }
}
