using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Subjects;

/// <summary>Members of the file beside the one at hand that values lead into: a constructor that fills a field.</summary>
internal sealed class OtherMembers
{
    private readonly Dictionary<IOperation, MemberBody> _bodies = [];

    /// <summary>The member that an operation stands in.</summary>
    public static MemberBody Around(IOperation operation, MemberBody current)
    {
        var root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return ReferenceEquals(root, current.Root) ? current : current.Tables.Table(static () => new OtherMembers()).Of(root, current);
    }

    private MemberBody Of(IOperation root, MemberBody current)
    {
        if (!_bodies.TryGetValue(root, out var body))
        {
            _bodies[root] = body = MemberBody.Read(root, current.Model, current.Tables, current.Cancellation);
        }

        return body;
    }
}
