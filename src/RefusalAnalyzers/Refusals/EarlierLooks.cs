using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>Whether a refusal branch uses a value that was made of its response, or of the category, before the test.</summary>
internal sealed class EarlierLooks
{
    // A text may be made of another.
    private const int MaxSteps = 2;

    private readonly RefusalBranch _branch;
    private readonly SubjectReader _reader;
    private readonly VariableContents _contents;

    private EarlierLooks(RefusalBranch branch, SubjectReader reader)
    {
        _branch = branch;
        _reader = reader;
        _contents = VariableContents.Of(reader.Body);
    }

    public static bool AreUsed(RefusalBranch branch, SubjectReader reader)
    {
        // A variable that holds several stop reasons is about no particular response.
        if (branch.Asked.IsKept)
        {
            return false;
        }

        var looks = new EarlierLooks(branch, reader);
        foreach (var code in branch.Condition is { } condition ? branch.Code.Add(condition) : branch.Code)
        {
            foreach (var operation in code.SelfAndDescendants())
            {
                if (looks.IsOutcome(operation) || looks.IsCalledWithOutcome(operation))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A variable that was assigned a value made of the response or its category.</summary>
    private bool IsOutcome(IOperation operation)
    {
        if (operation is not (ILocalReferenceOperation { IsDeclaration: false } or IMemberReferenceOperation) || operation.Parent is INameOfOperation
            || VariableContents.VariableOf(operation) is not { } variable || VariableContents.IsOverwritten(operation))
        {
            return false;
        }

        foreach (var definition in _contents.DefinitionsOf(variable))
        {
            // Where the variable is an alias of the response, the branch may read other members of it.
            if (IsBefore(definition) && (IsResponse(definition) ? _reader.HandsOn(operation.Parent ?? operation, _reader.Resolve(operation)) : IsMadeOfIt(definition, MaxSteps)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a member of the same object is called, which can read what was stored before.</summary>
    private bool IsCalledWithOutcome(IOperation operation)
    {
        if (operation is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance, Parent: IInvocationOperation or IMethodReferenceOperation or IArgumentOperation })
        {
            return false;
        }

        foreach (var definition in _contents.DefinitionsOfMembers)
        {
            if (IsBefore(definition) && (IsResponse(definition) || IsMadeOfIt(definition, MaxSteps)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBefore(Definition definition) =>
        definition.Place is not ILoopOperation && definition.Place.Syntax.SpanStart < _branch.Test.SpanStart && MemberGraphs.Of(_reader.Body).MayRunBefore(definition.Value, _branch.Owner)
        && !_reader.Writes.IsWrittenBetween(_branch.Response, definition.Place.Syntax.Span.End, _branch.Test.SpanStart);

    /// <summary>Whether a variable is assigned the response itself, or its details: <c>_last = message</c>, or <c>var message = _last = await Ask()</c>.</summary>
    private bool IsResponse(Definition definition)
    {
        if (definition.IsAdded)
        {
            return false;
        }

        var given = _reader.Resolve(definition.Value);
        if (given.Equals(_branch.Response)
            || (_branch.Response.IsPrefixOf(given) && definition.Value.Type is { } type && _reader.Sdk.FindStopDetails(type, _reader.Options) is not null))
        {
            return true;
        }

        if (_branch.Response is { Path.IsEmpty: true, RootSymbol: { } root })
        {
            foreach (var whole in _contents.DefinitionsOf(root))
            {
                if (ReferenceEquals(whole.Value.WithoutConversions(), definition.Place))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsMadeOfIt(Definition definition, int steps)
    {
        if (CategoryReads.In(definition.Value, _reader, _branch.Asked.Kind)
            || (!definition.IsAdded && _branch.Response.RootSymbol is not null && _reader.HandsOn(definition.Value, _branch.Response)))
        {
            return true;
        }

        foreach (var operation in definition.Value.SelfAndDescendants())
        {
            if (steps > 0 && operation is ILocalReferenceOperation { IsDeclaration: false, Local: var local } && !SymbolEqualityComparer.Default.Equals(local, _branch.Response.RootSymbol))
            {
                foreach (var source in _contents.DefinitionsOf(local))
                {
                    if (IsBefore(source) && !IsResponse(source) && IsMadeOfIt(source, steps - 1))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
