using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Values;

/// <summary>Where code gives a subject another value: where it assigns one, and where it runs a function that does.</summary>
internal sealed class Changes
{
    private readonly MemberGraphs _graphs;
    private readonly List<Change> _all = [];

    private Changes(SubjectReader reader, Subject subject)
    {
        _graphs = MemberGraphs.Of(reader.Body);
        foreach (var write in reader.Writes.To(subject))
        {
            // No code before its declaration can use the variable.
            if (!write.IsDeclaration)
            {
                Add(reader.Body, new(write.Operation, write.Operation), []);
            }
        }
    }

    public static Changes To(SubjectReader reader, Subject subject) => reader.Entry(subject, static (r, s) => new Changes(r, s));

    /// <summary>Whether a change within some code may have run before a later place does.</summary>
    /// <param name="from">The start in the source of the changes that count.</param>
    public bool MayReach(IOperation code, IOperation later, int from = 0) => _all.Any(change =>
        change.Place.Syntax.SpanStart >= from && change.Place.IsWithin(code) && !change.Place.IsWithin(later) && _graphs.MayRunBefore(change.Place, later));

    private void Add(MemberBody body, Change change, HashSet<IOperation> functions)
    {
        _all.Add(change);
        if (body.FunctionAround(change.Place) is { } function && functions.Add(function))
        {
            foreach (var run in body.RunsOf(function))
            {
                Add(body, change with { Place = run }, functions);
            }
        }
    }
}
