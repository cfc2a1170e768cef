using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>Where the variables, fields and properties get their values in one member. What is written to a <c>ref</c> local is written to what it refers to.</summary>
internal sealed class VariableWrites
{
    private readonly Dictionary<ISymbol, List<Write>> _writes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, List<IOperation>> _references = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ILocalSymbol> _following = new(SymbolEqualityComparer.Default);

    /// <param name="operations">All operations of the member, in source order.</param>
    public VariableWrites(IEnumerable<IOperation> operations)
    {
        foreach (var operation in operations)
        {
            AddReference(operation);
        }

        foreach (var operation in operations)
        {
            AddWrite(operation);
        }
    }

    /// <summary>Every place that gives a variable, field or property a value.</summary>
    public IReadOnlyList<Write> To(ISymbol symbol) => _writes.TryGetValue(symbol, out var writes) ? writes : [];

    /// <summary>What a <c>ref</c> local refers to.</summary>
    private void AddReference(IOperation operation)
    {
        var (local, referred) = operation switch
        {
            IVariableDeclaratorOperation { Symbol: { RefKind: RefKind.Ref } declared, Initializer: { } initializer } => (declared, initializer.Value),
            ISimpleAssignmentOperation { IsRef: true, Target: ILocalReferenceOperation { Local: var assigned } } assignment => (assigned, assignment.Value),
            _ => default((ILocalSymbol?, IOperation?)),
        };
        if (local is null || referred is null)
        {
            return;
        }

        if (!_references.TryGetValue(local, out var references))
        {
            _references[local] = references = [];
        }

        references.Add(referred);
    }

    private void AddWrite(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Symbol: var local } declarator:
                // A loop variable has no initializer, and a value all the same.
                if (declarator.Initializer is { } initializer)
                {
                    Add(local, new(initializer.Value, operation, IsDeclaration: true));
                }

                break;
            case ISimpleAssignmentOperation assignment:
                AddTarget(assignment.Target, assignment.Value, assignment);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                AddTarget(deconstruction.Target, null, deconstruction);
                break;
            case ICompoundAssignmentOperation compound:
                AddTarget(compound.Target, null, compound);
                break;
            case ICoalesceAssignmentOperation coalesce:
                AddTarget(coalesce.Target, coalesce.Value, coalesce);
                break;
            case IIncrementOrDecrementOperation increment:
                AddTarget(increment.Target, null, increment);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                AddTarget(argument.Value, null, argument);
                break;
            case IAddressOfOperation address:
                AddTarget(address.Reference, null, address);
                break;
        }
    }

    private void AddTarget(IOperation target, IOperation? value, IOperation write)
    {
        switch (target.WithoutConversions())
        {
            case ILocalReferenceOperation local:
                Add(local.Local, new(value, write, local.IsDeclaration));
                if (_references.TryGetValue(local.Local, out var references) && _following.Add(local.Local))
                {
                    // One `ref` local may refer to another, and in the end to itself.
                    foreach (var referred in references)
                    {
                        AddTarget(referred, null, write);
                    }

                    _following.Remove(local.Local);
                }

                break;
            case IConditionalOperation { IsRef: true, WhenFalse: { } whenFalse } either:
                AddTarget(either.WhenTrue, null, write);
                AddTarget(whenFalse, null, write);
                break;
            case IParameterReferenceOperation parameter:
                Add(parameter.Parameter, new(value, write, IsDeclaration: false));
                break;
            case IMemberReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } }:
                // What a new object begins with changes none that there is.
                break;
            case IMemberReferenceOperation member:
                Add(member.Member.Normalized(), new(value, write, IsDeclaration: false));
                break;
            case IDeclarationExpressionOperation declaration:
                AddTarget(declaration.Expression, value, write);
                break;
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                {
                    AddTarget(element, null, write);
                }

                break;
        }
    }

    private void Add(ISymbol symbol, Write write)
    {
        if (!_writes.TryGetValue(symbol, out var writes))
        {
            _writes[symbol] = writes = [];
        }

        writes.Add(write);
    }
}
