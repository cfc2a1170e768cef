using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>The calls that gave a response, or a value that is kept of one: through awaited tasks, the events of a stream, patterns and locals, by reaching definitions.</summary>
internal sealed class ResponseOrigins(SubjectReader reader, IReadOnlyCollection<RefusalBranch> branches)
{
    // A flag may come from a stop reason, of an event, of a stream, of a task; a cycle ends because each is visited once.
    private const int MaxSteps = 8;

    private readonly MemberGraphs _graphs = MemberGraphs.Of(reader.Body);

    /// <summary>The calls that send a request, one of which gave the response at a place; none where it may come from elsewhere.</summary>
    public ImmutableHashSet<IInvocationOperation> Of(Subject response, IOperation place)
    {
        var search = new Search(this);
        switch (response.Root)
        {
            case SyntaxNode expression when (IOperation?)_graphs.Written<IInvocationOperation>(expression) is { } value:
                search.Follow(value, MaxSteps);
                break;
            case ILocalSymbol local:
                search.Follow(local, place, MaxSteps);
                break;
            default:
                return ImmutableHashSet<IInvocationOperation>.Empty;
        }

        return search.IsUnknown ? ImmutableHashSet<IInvocationOperation>.Empty : search.Found.ToImmutable();
    }

    private sealed class Search(ResponseOrigins origins)
    {
        private readonly HashSet<ILocalSymbol> _visited = new(SymbolEqualityComparer.Default);

        public ImmutableHashSet<IInvocationOperation>.Builder Found { get; } = ImmutableHashSet.CreateBuilder<IInvocationOperation>();

        public bool IsUnknown { get; private set; }

        public void Follow(ILocalSymbol local, IOperation place, int steps)
        {
            if (!_visited.Add(local))
            {
                return;
            }

            var reader = origins.Reader;
            if (steps == 0)
            {
                IsUnknown = true;
            }
            else if (reader.Body.DesignationOf(local) is { } designation)
            {
                Follow(InputOf(designation), steps - 1);
            }
            else if (local.IsForEach)
            {
                Follow(Sequences.LoopOf(place, local)?.Collection, steps - 1);
            }
            else if (reader.PickedFrom(local) is { } source)
            {
                FollowRoot(source, place, steps - 1);
            }
            else
            {
                foreach (var write in Definitions.Of(reader, local).Reaching(place))
                {
                    Follow(write, steps - 1);
                }
            }
        }

        private void Follow(Write write, int steps)
        {
            if (write.Value is not { } value)
            {
                IsUnknown = true;
            }
            else if (value.TryGetConstant(out var constant))
            {
                // A variable that says that a response was refused is about the response that was tested where it was set.
                if (constant is true)
                {
                    FollowBranchAround(write.Operation, steps);
                }
            }
            else
            {
                Follow(value, steps);
            }
        }

        private void FollowBranchAround(IOperation operation, int steps)
        {
            foreach (var branch in origins.Branches)
            {
                if (branch.Contains(operation))
                {
                    FollowRoot(branch.Response, branch.Owner, steps);
                    return;
                }
            }
        }

        private void FollowRoot(Subject subject, IOperation place, int steps)
        {
            switch (subject.Root)
            {
                case ILocalSymbol local:
                    Follow(local, place, steps);
                    break;
                case SyntaxNode expression:
                    Follow(origins._graphs.Written<IInvocationOperation>(expression), steps);
                    break;
                default:
                    IsUnknown = true;
                    break;
            }
        }

        public void Follow(IOperation? value, int steps)
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            var reader = origins.Reader;
            switch (value)
            {
                case null:
                    IsUnknown = true;
                    break;
                case IInvocationOperation call when Sends.IsSend(reader, call):
                    Found.Add(call);
                    break;
                case IInvocationOperation call when !IsTransparent(call, reader):
                    IsUnknown = true;
                    break;
                case IParameterReferenceOperation or IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } when value.Type is { IsReferenceType: true }:
                    IsUnknown = true;
                    break;
                case ILocalReferenceOperation reference:
                    Follow(reference.Local, reference, steps);
                    break;
                default:
                    foreach (var part in value.ChildOperations)
                    {
                        Follow(part, steps);
                    }

                    break;
            }
        }

        /// <summary>Whether the result of a call says no more than its receiver or argument: it awaits, converts to text, or tests.</summary>
        private static bool IsTransparent(IInvocationOperation call, SubjectReader reader) =>
            reader.Sdk.IsOfSdk(call.TargetMethod) || Sends.IsAwaiting(call) || Questions.FunctionOf(reader, call) is not null
            || call.TargetMethod.ContainingType.SpecialType is SpecialType.System_String or SpecialType.System_Object
            || call.TargetMethod.ContainingType.Name is "StringComparer";

        /// <summary>What a pattern is matched against in the end.</summary>
        private static IOperation? InputOf(IOperation pattern)
        {
            for (var parent = pattern.Parent; parent is not null; parent = parent.Parent)
            {
                switch (parent)
                {
                    case IIsPatternOperation isPattern:
                        return isPattern.Value;
                    case ISwitchExpressionOperation choice:
                        return choice.Value;
                    case ISwitchOperation choice:
                        return choice.Value;
                    case IBlockOperation:
                        return null;
                }
            }

            return null;
        }
    }

    private SubjectReader Reader => reader;

    private IReadOnlyCollection<RefusalBranch> Branches => branches;
}
