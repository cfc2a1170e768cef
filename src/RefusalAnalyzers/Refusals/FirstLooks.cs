using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>Where a member first stores or hands on each response, and where it first reads a category.</summary>
internal sealed class FirstLooks
{
    private readonly Dictionary<Subject, int> _stored = [];
    private readonly int _read = int.MaxValue;

    private FirstLooks(SubjectReader reader)
    {
        foreach (var operation in reader.Body.Operations)
        {
            var position = operation.Syntax.SpanStart;
            if (operation is ILocalReferenceOperation { IsDeclaration: false } && reader.Views.IsResponse(operation.Type) && IsStored(operation))
            {
                var response = reader.Resolve(operation);
                _stored[response] = _stored.TryGetValue(response, out var first) ? Math.Min(first, position) : position;
            }
            else if (position < _read && operation is IMemberReferenceOperation && CategoryReads.In(operation, reader, ResponseKind.Chat))
            {
                _read = position;
            }
        }
    }

    /// <summary>Computed once for all branches of a member.</summary>
    public static FirstLooks Of(SubjectReader reader) => reader.Table(static r => new FirstLooks(r));

    public bool Precede(Subject response, int position) => _read < position || (_stored.TryGetValue(response, out var first) && first < position);

    private static bool IsStored(IOperation operation)
    {
        var parent = operation.WithConversions().Parent;

        return parent is IObjectOrCollectionInitializerOperation or ISimpleAssignmentOperation { Target: IMemberReferenceOperation or IArrayElementReferenceOperation }
            || (parent is IArgumentOperation { Parent: { } call } && IsStatement(call));
    }

    /// <summary>Whether a call is a statement, whose result is discarded.</summary>
    private static bool IsStatement(IOperation call)
    {
        var outer = call;
        while (outer.Parent is IAwaitOperation or IConversionOperation or IParenthesizedOperation or IConditionalAccessOperation)
        {
            outer = outer.Parent;
        }

        return outer.Parent is IExpressionStatementOperation;
    }
}
