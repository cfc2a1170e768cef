using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Rules;

/// <summary>The words of the refusal map.</summary>
internal static class MapWording
{
    private const int MaxTarget = 80;

    public static string Form(MapForm form) => form switch
    {
        MapForm.SwitchStatement => "Switch statement",
        MapForm.SwitchExpression => "Switch expression",
        MapForm.IfChain => "Chain of conditions",
        MapForm.GuardRun => "Run of guards",
        MapForm.ConditionalChain => "Conditional chain",
        MapForm.Lookup => "Lookup",
        MapForm.Test => "Test",
        MapForm.ChatBranch => "Refusal branch of a chat",
        _ => "Refusal branch",
    };

    public static string State(MapState state) => state switch
    {
        MapState.Own => "own",
        MapState.Shared => "shared",
        MapState.Guarded => "guarded",
        MapState.CatchAll => "catchAll",
        MapState.HandedOn => "handedOn",
        MapState.Ignored => "ignored",
        _ => "none",
    };

    /// <summary>What is decided over, by the names that lead to it: <c>message.StopDetails.Category</c>.</summary>
    public static string Subject(MapEntry entry)
    {
        var names = new List<string>();
        if (entry.Form == MapForm.Lookup)
        {
            names.Add(VariableOf(entry.Construct));
        }
        else if (entry.Subject.Root is SyntaxNode syntax)
        {
            names.Add(Wording.OneLine(syntax));
        }
        else if (entry.Subject.RootSymbol is { } root)
        {
            names.Add(root.Name);
        }

        foreach (var member in entry.Subject.Path)
        {
            names.Add(member.Name);
        }

        return names.Count == 0 ? "this" : string.Join(".", names);
    }

    /// <summary>Where each value goes, those together that go to one body: <c>cyber, bio → ScienceDesk(details); frontier_llm → _</c>.</summary>
    public static string Routes(ImmutableArray<MapRoute> routes)
    {
        if (routes.IsEmpty)
        {
            return "no category reaches this place";
        }

        // A branch that does not distinguish values has one text.
        if (routes.All(static route => route.State == MapState.Ignored))
        {
            return "ignored: " + WireNames.FrontierLlm + " is treated like any other";
        }

        if (routes.All(static route => route.State == MapState.HandedOn))
        {
            return "handed on to " + TextOf(routes[0]);
        }

        var groups = new List<(MapRoute First, string Text, List<string> Values)>();
        foreach (var route in routes)
        {
            var text = TextOf(route);
            var at = groups.FindIndex(group => group.Text == text || (IsOneBody(group.First) && IsOneBody(route) && Equals(group.First.Does, route.Does)));
            if (at < 0)
            {
                groups.Add((route, text, [route.Value]));
            }
            else
            {
                groups[at].Values.Add(route.Value);
            }
        }

        return string.Join("; ", groups.Select(static group => string.Join(", ", group.Values) + " → " + group.Text));
    }

    /// <summary>What runs for a value: the handler that is called, else the first line of the code.</summary>
    public static string Target(MapRoute route) => Join(route.Targets, static target => target.Body.IsEmpty || target.Kind is MapTargetKind.Receiver or MapTargetKind.Around ? TextOf(target) : Code(target.Body));

    private static bool IsOneBody(MapRoute route) => route.Targets.Length == 1 && route.Targets[0].Kind == MapTargetKind.Body;

    private static string TextOf(MapRoute route) => Join(route.Targets, static target => Short(TextOf(target)));

    private static string Join(ImmutableArray<MapTarget> targets, System.Func<MapTarget, string> tell)
    {
        if (targets.Length == 1)
        {
            return tell(targets[0]);
        }

        var text = new StringBuilder();
        for (var i = 0; i < targets.Length; i++)
        {
            text.Append(i == 0 ? "" : targets[i].IsGuarded ? ", " : ", else ").Append(tell(targets[i])).Append(targets[i].IsGuarded ? " (guarded)" : "");
        }

        return text.ToString();
    }

    private static string TextOf(MapTarget target) => target.Kind switch
    {
        MapTargetKind.Label => Label(target.Syntax!),
        MapTargetKind.Else => "else",
        MapTargetKind.After => "after",
        MapTargetKind.Skipped => "skipped",
        MapTargetKind.Throws => "throws",
        MapTargetKind.NoEntry => "no entry",
        MapTargetKind.True => "true",
        MapTargetKind.False => "false",
        MapTargetKind.Around => "code around it",
        MapTargetKind.Receiver => target.Syntax is { } receiver ? Wording.OneLine(receiver).TrimEnd(';') : "the caller",
        _ => target.Body.IsEmpty ? "nothing" : Code(target.Body),
    };

    private static string Label(SyntaxNode label) => label switch
    {
        DefaultSwitchLabelSyntax => "default",
        CasePatternSwitchLabelSyntax section => Wording.OneLine(section.Pattern),
        CaseSwitchLabelSyntax section => Wording.OneLine(section.Value),
        _ => Wording.OneLine(label),
    };

    private static string Code(ImmutableArray<IOperation> body)
    {
        var first = FirstOf(body);
        return first switch
        {
            null => "nothing",
            IReturnOperation { ReturnedValue: { } value } => Expression(value.Syntax),
            IExpressionStatementOperation { Operation: IAwaitOperation { Operation: IInvocationOperation call } } => Wording.OneLine(call.Syntax),
            IExpressionStatementOperation { Operation: var expression } => Expression(expression.Syntax),
            { Syntax: StatementSyntax statement } => FirstLine(statement),
            _ => Expression(first.Syntax),
        };
    }

    /// <summary>A call as a whole; of other expressions, what stands in the first line.</summary>
    private static string Expression(SyntaxNode syntax) => syntax is InvocationExpressionSyntax or AwaitExpressionSyntax or BaseObjectCreationExpressionSyntax ? Wording.OneLine(syntax) : FirstLine(syntax);

    private static IOperation? FirstOf(ImmutableArray<IOperation> body)
    {
        foreach (var code in body)
        {
            if ((code is IBlockOperation block ? FirstOf(block.Operations) : code is IEmptyOperation ? null : code) is { } first)
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>What stands in the first line, without the comment after it.</summary>
    private static string FirstLine(SyntaxNode syntax)
    {
        var end = syntax.Span.End;
        foreach (var token in syntax.DescendantTokens())
        {
            if (token.TrailingTrivia.Any(static trivia => trivia.RawKind == (int)SyntaxKind.EndOfLineTrivia))
            {
                end = token.Span.End;
                break;
            }
        }

        // A text may have several lines itself.
        var text = syntax.ToString().Substring(0, System.Math.Min(end, syntax.Span.End) - syntax.SpanStart);
        var line = text.IndexOf('\n');
        return (line < 0 ? text : text.Substring(0, line)).TrimEnd(' ', '\t', '\r', ';', '{');
    }

    private static string Short(string text) => text.Length <= MaxTarget ? text : text.Substring(0, MaxTarget) + "…";

    /// <summary>The variable or member that keeps a lookup.</summary>
    private static string VariableOf(SyntaxNode lookup)
    {
        for (var parent = lookup.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case VariableDeclaratorSyntax variable:
                    return variable.Identifier.ValueText;
                case PropertyDeclarationSyntax property:
                    return property.Identifier.ValueText;
                case AssignmentExpressionSyntax { Left: var left }:
                    return Wording.OneLine(left);
                case StatementSyntax or MemberDeclarationSyntax:
                    return "categories";
            }
        }

        return "categories";
    }
}
