using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>Where code gives a subject another value: where it assigns one, and where it runs a function that does.</summary>
internal static class Writes
{
    // Many places ask about the same writes.
    private static readonly ConditionalWeakTable<SubjectReader, Known> s_known = new();

    /// <summary>Whether code gives the subject another value with which what runs after it, or it itself the next time, may go on.</summary>
    public static bool MayPass(SubjectReader reader, Subject subject, IOperation code)
    {
        foreach (var write in Within(reader, subject, code))
        {
            if (!LeavesWithin(reader, write, code))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a piece of code gives the subject another value anywhere, even where it leaves with it.</summary>
    public static bool AnyWithin(SubjectReader reader, Subject subject, IOperation code)
    {
        foreach (var _ in Within(reader, subject, code))
        {
            return true;
        }

        return false;
    }

    /// <summary>The writes that run where a piece of code does, in source order; what stands in a function of its own runs where that is called.</summary>
    public static IEnumerable<IOperation> Within(SubjectReader reader, Subject subject, IOperation code)
    {
        var writes = s_known.GetOrCreateValue(reader).To(reader, subject);
        var span = code.Syntax.Span;
        for (var i = FirstAt(writes, span.Start); i < writes.Count && writes[i].Syntax.SpanStart < span.End; i++)
        {
            if (IsOwn(writes[i], code))
            {
                yield return writes[i];
            }
        }
    }

    /// <summary>Whether the subject is given another value anywhere, or anywhere behind a place.</summary>
    public static bool Any(SubjectReader reader, Subject subject, IOperation? behind = null)
    {
        var writes = s_known.GetOrCreateValue(reader).To(reader, subject);
        return FirstAt(writes, behind?.Syntax.SpanStart ?? 0) < writes.Count;
    }

    /// <summary>What is left of the values that come to an expression or a plain statement when it has run.</summary>
    public static ValueSet Past(SubjectReader reader, Target target, IOperation code, ValueSet values)
    {
        foreach (var write in Within(reader, target.Subject, code))
        {
            // Code that nothing comes to gives nothing; what is only part of more may not run at all.
            if (!values.IsEmpty && !LeavesWithin(reader, write, code))
            {
                var given = Given(reader, target, write, values);
                values = ReferenceEquals(write, code) || ReferenceEquals(write.Parent, code) ? given : values | given;
            }
        }

        return values;
    }

    private static ValueSet Given(SubjectReader reader, Target target, IOperation write, ValueSet before) => write switch
    {
        ISimpleAssignmentOperation { IsRef: false } assignment when Gives(reader, target, assignment) is { } constant => constant,
        ICoalesceAssignmentOperation assignment when Gives(reader, target, assignment) is { } constant => before.Except(ValueSet.Null) | constant,
        _ => ValueSet.All,
    };

    /// <summary>The constant that an assignment gives to the subject itself.</summary>
    private static ValueSet? Gives(SubjectReader reader, Target target, IAssignmentOperation assignment) =>
        ConditionSets.TryGetValue(reader, assignment.Value, out var constant) && target.OfConstant(constant) is { IsEmpty: false } given
        && ConditionSets.At(reader, assignment.Target, target)
            ? given
            : null;

    private static bool LeavesWithin(SubjectReader reader, IOperation write, IOperation code)
    {
        for (var around = write; around is not null && !ReferenceEquals(around, code); around = around.Parent)
        {
            if (s_known.GetOrCreateValue(reader).Leaves(around) && JumpsOnlyWithin(around))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing leads out of the code but the end of the member.</summary>
    private static bool JumpsOnlyWithin(IOperation code)
    {
        foreach (var operation in code.SelfAndDescendants())
        {
            if (operation is IBranchOperation branch
                && (branch.BranchKind == BranchKind.GoTo || branch.GetCorrespondingOperation() is not { } target || !code.Syntax.Span.Contains(target.Syntax.Span)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOwn(IOperation write, IOperation code)
    {
        for (var around = write; around is not null; around = around.Parent)
        {
            if (ReferenceEquals(around, code))
            {
                return true;
            }

            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return false;
            }
        }

        return false;
    }

    private static int FirstAt(List<IOperation> writes, int position)
    {
        var low = 0;
        var high = writes.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (writes[middle].Syntax.SpanStart < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>What has been found of one member.</summary>
    private sealed class Known
    {
        private readonly Dictionary<Subject, List<IOperation>> _writes = [];
        private readonly Dictionary<IOperation, bool> _leaving = [];

        public List<IOperation> To(SubjectReader reader, Subject subject)
        {
            if (!_writes.TryGetValue(subject, out var writes))
            {
                _writes[subject] = writes = [];
                var functions = new HashSet<IOperation>();
                foreach (var write in reader.WritesTo(subject))
                {
                    // Nothing that stands before a declaration knows the variable.
                    if (!write.IsDeclaration)
                    {
                        Add(reader.Body, write.Operation, writes, functions);
                    }
                }

                writes.Sort(static (one, other) => one.Syntax.SpanStart.CompareTo(other.Syntax.SpanStart));
            }

            return writes;
        }

        public bool Leaves(IOperation code)
        {
            if (code is not (IReturnOperation or IBlockOperation or IConditionalOperation or ISwitchOperation or ISwitchCaseOperation or ITryOperation or IUsingOperation or ILockOperation))
            {
                return false;
            }

            if (!_leaving.TryGetValue(code, out var leaves))
            {
                _leaving[code] = leaves = code is ISwitchCaseOperation section ? Flow.Leaves(section.Body) : Flow.Leaves(code);
            }

            return leaves;
        }

        private static void Add(MemberBody body, IOperation write, List<IOperation> writes, HashSet<IOperation> functions)
        {
            writes.Add(write);
            if (body.FunctionAround(write) is { } function && functions.Add(function))
            {
                foreach (var run in body.RunsOf(function))
                {
                    Add(body, run, writes, functions);
                }
            }
        }
    }
}
