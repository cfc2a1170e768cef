using System.Collections.Generic;
using System.Linq;
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
    public static bool MayPass(SubjectReader reader, Subject subject, IOperation code) => PassingWithin(reader, subject, code).Any();

    /// <summary>The changes within code with which what runs after it may go on.</summary>
    public static IEnumerable<Change> PassingWithin(SubjectReader reader, Subject subject, IOperation code) =>
        Within(reader, subject, code).Where(change => !LeavesWithin(reader, change.Place, code));

    private static bool AnyWithin(SubjectReader reader, Subject subject, IOperation code) => Within(reader, subject, code).Any();

    /// <summary>The changes that a piece of code makes where it runs, in source order; what stands in a function of its own runs where that is called.</summary>
    public static IEnumerable<Change> Within(SubjectReader reader, Subject subject, IOperation code)
    {
        var changes = s_known.GetOrCreateValue(reader).To(reader, subject);
        var span = code.Syntax.Span;
        for (var i = FirstAt(changes, span.Start); i < changes.Count && changes[i].Position < span.End; i++)
        {
            if (IsOwn(changes[i].Place, code))
            {
                yield return changes[i];
            }
        }
    }

    /// <summary>Whether the subject is given another value anywhere.</summary>
    public static bool Any(SubjectReader reader, Subject subject) => s_known.GetOrCreateValue(reader).To(reader, subject).Count > 0;

    /// <summary>Whether the subject may be given another value after one place has run and before a later one does.</summary>
    public static bool MayComeBetween(SubjectReader reader, Subject subject, IOperation from, IOperation to)
    {
        var known = s_known.GetOrCreateValue(reader);
        var changes = known.To(reader, subject);
        var start = FirstAt(changes, from.Syntax.SpanStart);
        if (start == changes.Count)
        {
            return false;
        }

        // A function runs at any time, and a jump leads anywhere.
        if (changes[start].Position < to.Syntax.SpanStart || known.Jumps(reader.Body) || reader.Body.FunctionAround(to) is not null)
        {
            return true;
        }

        for (var parent = to.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ILoopOperation && AnyWithin(reader, subject, parent))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is left of the values that come to an expression or a plain statement when it has run.</summary>
    public static ValueSet Past(SubjectReader reader, Target target, IOperation code, ValueSet values)
    {
        foreach (var change in Within(reader, target.Subject, code))
        {
            // Code that nothing comes to gives nothing; what is only part of more may not run at all.
            if (!values.IsEmpty && !LeavesWithin(reader, change.Place, code))
            {
                var given = Gifts.Of(reader, target, change.Write, values);
                values = ReferenceEquals(change.Place, change.Write) && (ReferenceEquals(change.Write, code) || ReferenceEquals(change.Write.Parent, code)) ? given : values | given;
            }
        }

        return values;
    }

    /// <summary>The values that come to code, and those that it may have given by the time that it runs once more, or is left somewhere in the middle.</summary>
    /// <param name="isLeft">Whether it may be left in the middle, so that what leaves with another value counts as well.</param>
    public static ValueSet During(SubjectReader reader, Target target, IOperation code, ValueSet values, bool isLeft) =>
        During(reader, target, values, isLeft ? Within(reader, target.Subject, code) : PassingWithin(reader, target.Subject, code));

    /// <summary>The values that come to code, and those that some changes may have given since.</summary>
    public static ValueSet During(SubjectReader reader, Target target, ValueSet values, IEnumerable<Change> changes)
    {
        IReadOnlyList<Change>? all = null;
        for (var known = ValueSet.None; known != values && !values.IsEmpty;)
        {
            known = values;
            foreach (var change in all ??= changes.ToList())
            {
                values |= Gifts.Of(reader, target, change.Write, values);
            }
        }

        return values;
    }

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

    private static int FirstAt(List<Change> changes, int position)
    {
        var low = 0;
        var high = changes.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (changes[middle].Position < position)
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
        private readonly Dictionary<Subject, List<Change>> _changes = [];
        private readonly Dictionary<IOperation, bool> _leaving = [];
        private bool? _jumps;

        /// <summary>Whether a member jumps to labels.</summary>
        public bool Jumps(MemberBody body) => _jumps ??= body.Operations.Any(static o => o is ILabeledOperation);

        public List<Change> To(SubjectReader reader, Subject subject)
        {
            if (!_changes.TryGetValue(subject, out var changes))
            {
                _changes[subject] = changes = [];
                foreach (var write in reader.WritesTo(subject))
                {
                    // Nothing that stands before a declaration knows the variable.
                    if (!write.IsDeclaration)
                    {
                        Add(reader.Body, new(write.Operation, write.Operation), changes, []);
                    }
                }

                changes.Sort(static (one, other) => one.Position.CompareTo(other.Position));
            }

            return changes;
        }

        public bool Leaves(IOperation code)
        {
            if (code is not (IReturnOperation or IBlockOperation or IConditionalOperation or ISwitchOperation or ISwitchCaseOperation or ITryOperation or IUsingOperation or ILockOperation or { Kind: OperationKind.None }))
            {
                return false;
            }

            if (!_leaving.TryGetValue(code, out var leaves))
            {
                _leaving[code] = leaves = code is ISwitchCaseOperation section ? Flow.Leaves(section.Body) : Flow.Leaves(code);
            }

            return leaves;
        }

        private static void Add(MemberBody body, Change change, List<Change> changes, HashSet<IOperation> functions)
        {
            changes.Add(change);
            if (body.FunctionAround(change.Place) is { } function && functions.Add(function))
            {
                foreach (var run in body.RunsOf(function))
                {
                    Add(body, change with { Place = run }, changes, functions);
                }
            }
        }
    }
}

/// <summary>Code that gives a subject another value.</summary>
/// <param name="Place">What runs it: itself, or the call of the function that it stands in.</param>
internal readonly record struct Change(IOperation Place, IOperation Write)
{
    public int Position => Place.Syntax.SpanStart;
}
