using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>What a variable or a member may hold where it is read.</summary>
/// <param name="Writes">The places of this member that may have given it its value.</param>
/// <param name="HasInitial">Whether it may still hold what it began with.</param>
internal sealed record ReachingWrites(ImmutableArray<Write> Writes, bool HasInitial)
{
    public static ReachingWrites At(SubjectReader reader, ISymbol symbol, IOperation place)
    {
        var writes = reader.Body.WritesTo(symbol);
        var start = -1;
        var end = place.Syntax.SpanStart;
        var child = place;
        for (var parent = place.Parent; writes.Count > 0 && parent is not null && parent is not ILocalFunctionOperation; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IBlockOperation block:
                    start = Replaced(reader, symbol, place, writes, block.Operations, child);
                    break;
                case ISwitchCaseOperation section:
                    start = Replaced(reader, symbol, place, writes, section.Body, child);
                    break;
                case ILoopOperation:
                    // The next round reads what this one wrote.
                    end = Math.Max(end, parent.Syntax.Span.End);
                    break;
                case IAnonymousFunctionOperation:
                    // Runs whenever it is called.
                    end = int.MaxValue;
                    break;
            }

            if (start >= 0)
            {
                break;
            }
        }

        // A local function runs whenever it is called, and sees what was written by then.
        end = start < 0 && IsInLocalFunction(place) ? int.MaxValue : end;
        var reaching = ImmutableArray.CreateBuilder<Write>();
        foreach (var write in writes)
        {
            var at = write.Syntax.SpanStart;
            if (at >= start && at < end && !(write.Argument is null && write.Syntax.Span.Contains(place.Syntax.Span)))
            {
                reaching.Add(write);
            }
        }

        return new(reaching.ToImmutable(), start < 0);
    }

    /// <summary>Where the last statement before a place stands that gives the symbol another value on each of its paths; -1 where there is none.</summary>
    private static int Replaced(
        SubjectReader reader, ISymbol symbol, IOperation place, IReadOnlyList<Write> writes, ImmutableArray<IOperation> statements, IOperation child)
    {
        for (var i = statements.IndexOf(child) - 1; i >= 0; i--)
        {
            var statement = statements[i];
            foreach (var write in writes)
            {
                if (statement.Syntax.Span.Contains(write.Syntax.Span) && (IsAssignment(reader, statement, write, place) || IsAlwaysWritten(reader, symbol, statement)))
                {
                    return statement.Syntax.SpanStart;
                }
            }

            if (statement is ILabeledOperation)
            {
                // A jump may have come past what stands before.
                return -1;
            }
        }

        return -1;
    }

    private static bool IsAssignment(SubjectReader reader, IOperation statement, Write write, IOperation place) =>
        statement is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation assignment } && assignment.Syntax == write.Syntax
        && reader.Resolve(assignment.Target).Equals(reader.Resolve(place));

    private static bool IsAlwaysWritten(SubjectReader reader, ISymbol symbol, IOperation statement) =>
        symbol is ILocalSymbol or IParameterSymbol && statement.Syntax is StatementSyntax syntax and not LocalFunctionStatementSyntax
        && reader.Body.Model.AnalyzeDataFlow(syntax) is { Succeeded: true } flow && flow.AlwaysAssigned.Any(s => SymbolEqualityComparer.Default.Equals(s, symbol));

    private static bool IsInLocalFunction(IOperation place)
    {
        for (var parent = place.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }
}
