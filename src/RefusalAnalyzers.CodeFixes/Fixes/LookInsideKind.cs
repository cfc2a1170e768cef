using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>
/// A complete switch over the category at the top of a refusal branch; its handlers do nothing yet, and what was there stays behind it.
/// Where the branch is one value, the switch takes its place, and each handler yields that value.
/// </summary>
internal sealed class LookInsideKind() : FixKind("LookInside")
{
    public static readonly LookInsideKind Instance = new();

    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic)
    {
        if (file.BranchAt(diagnostic.Location.SourceSpan) is not var (branch, reader))
        {
            return null;
        }

        if (branch.IsValue)
        {
            return new LookInsideValue(file, branch, reader).Plan();
        }

        if (branch.Code.FirstOrDefault()?.Syntax is not StatementSyntax first)
        {
            return null;
        }

        if (first is BlockSyntax { Parent: SwitchSectionSyntax { Statements.Count: 1 }, Statements.Count: > 0 } block)
        {
            first = block.Statements[0];
        }

        if (RefusedDetails.Find(file, reader, branch.Response, first) is not { } details)
        {
            return null;
        }

        var plan = new FixPlan();
        return Lines(file, details, first, plan) is { } lines && StatementLines.Before(file.Layout, first, branch.Owner.Syntax.Span.End <= first.SpanStart, lines, plan.Edits)
            ? plan
            : null;
    }

    private static List<string>? Lines(FixedFile file, RefusedDetails details, StatementSyntax first, FixPlan plan)
    {
        if (StubPlace.For(file, first, details.Enum) is not { } place)
        {
            return null;
        }

        var (position, unit) = (first.SpanStart, file.Layout.UnitAt(first));
        var names = new CategoryNames(file, new(details.Subject, details.Enum, true), position);
        var open = StatementLines.OpensOnOwnLine(file.Layout, first);
        var head = "switch (" + details.Category + "?.Value())";
        var lines = new List<string>();
        lines.AddRange(open ? [head, "{"] : [head + " {"]);
        foreach (var member in details.Enum.Members)
        {
            if (names.Qualified(member) is not { } label || !Add("case " + label, StubSubject.Of(member), details.Known))
            {
                return null;
            }
        }

        if (!Add("case null", StubSubject.Uncategorized, details.Unknown) || !Add("default", StubSubject.Unknown, details.Raw))
        {
            return null;
        }

        lines.Add("}");
        return lines;

        bool Add(string label, StubSubject subject, HandlerArgument argument)
        {
            if (new Handlers(file, position, place, plan, new(argument, false)) { DoesNothing = true }.Call(subject, null, false) is not { } call)
            {
                return false;
            }

            lines.AddRange([unit + label + ":", unit + unit + call + ";", unit + unit + "break;"]);
            return true;
        }
    }
}
