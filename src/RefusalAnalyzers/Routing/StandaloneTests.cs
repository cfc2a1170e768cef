using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>The tests, and the single questions about a category, that stand outside the conditions of the dispatches.</summary>
internal sealed class StandaloneTests
{
    private readonly SubjectReader _reader;
    private readonly Dictionary<IOperation, (Subject Subject, ValueSet Names)> _questions = [];

    /// <param name="conditions">The conditions of the dispatches.</param>
    /// <param name="named">Receives the values that the questions name.</param>
    public StandaloneTests(SubjectReader reader, HashSet<IOperation> conditions, NameCounts named)
    {
        _reader = reader;
        Groups = Read(conditions, named);
    }

    public ImmutableArray<GroupTest> Groups { get; }

    /// <summary>The comparisons, patterns and calls that ask for some categories, with those that they name.</summary>
    public IReadOnlyDictionary<IOperation, (Subject Subject, ValueSet Names)> Questions => _questions;

    private ImmutableArray<GroupTest> Read(HashSet<IOperation> conditions, NameCounts named)
    {
        var tests = ImmutableArray.CreateBuilder<GroupTest>();
        var outer = new HashSet<(IOperation, Subject)>();
        var inConditions = new HashSet<IOperation>();
        foreach (var operation in _reader.Body.Operations)
        {
            // Outer operations come first, so that a long chain of operators is not climbed from each of its operands.
            if (conditions.Contains(operation) || (operation.Parent is { } parent && !EndsCondition(operation) && inConditions.Contains(parent)))
            {
                inConditions.Add(operation);
                continue;
            }

            if (operation is not (IBinaryOperation or IIsPatternOperation or IInvocationOperation))
            {
                continue;
            }

            foreach (var test in GroupTestReader.Read(_reader, operation))
            {
                if (!IsPartOf(test, outer))
                {
                    tests.Add(test);
                    outer.Add((operation, test.Expression.Subject));
                }
            }

            if (operation is not IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr })
            {
                AddQuestion(operation, named);
            }
        }

        return tests.ToImmutable();
    }

    private void AddQuestion(IOperation operation, NameCounts named)
    {
        foreach (var subject in PatternSubjects.OfQuestion(_reader, operation))
        {
            var pair = ConditionSets.Evaluate(_reader, operation, Target.Of(subject));
            var asked = pair.Excludes(subject.Enum.MemberSet) ? !pair : pair;
            if (!asked.May.HasUnknown && !(asked.Must & subject.Enum.NameSet).IsEmpty)
            {
                var names = asked.Must & subject.Enum.NameSet;
                _questions[operation] = (subject.Subject, names);
                named.Add(subject.Subject, names);
            }
        }
    }

    private static bool EndsCondition(IOperation operation) => operation is IBlockOperation or ISwitchExpressionArmOperation or ISwitchCaseOperation;

    private static bool IsPartOf(GroupTest test, HashSet<(IOperation, Subject)> outer)
    {
        for (var parent = test.Operation.Parent; parent is not null and not IBlockOperation; parent = parent.Parent)
        {
            if (outer.Contains((parent, test.Expression.Subject)))
            {
                return true;
            }
        }

        return false;
    }
}
