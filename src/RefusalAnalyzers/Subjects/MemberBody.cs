using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;

namespace RefusalAnalyzers.Subjects;

/// <summary>One bound member: its operations in source order, and where its variables get their values.</summary>
internal sealed class MemberBody
{
    private readonly Dictionary<ISymbol, List<Write>> _writes = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, IOperation> _designations = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, List<IOperation>> _references = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, ILocalFunctionOperation> _localFunctions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, List<IOperation>> _functionUses = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ILocalSymbol> _following = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<Type, object> _tables = [];
    private readonly ImmutableArray<IOperation> _operations;

    private MemberBody(IOperation root, SemanticModel model, FileTables tables, ImmutableArray<IOperation> operations, CancellationToken cancellation)
    {
        Root = root;
        Model = model;
        Tables = tables;
        Cancellation = cancellation;
        _operations = operations;
    }

    public IOperation Root { get; }

    public SemanticModel Model { get; }

    /// <summary>What is known of the whole file.</summary>
    public FileTables Tables { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>All operations below the root, in source order; whoever goes through them stops when asked to.</summary>
    public IEnumerable<IOperation> Operations
    {
        get
        {
            foreach (var operation in _operations)
            {
                Cancellation.ThrowIfCancellationRequested();
                yield return operation;
            }
        }
    }

    /// <summary>A table about this member, whatever it is read for, that a later stage makes once.</summary>
    public T Table<T>(Func<MemberBody, T> make)
        where T : class
    {
        if (!_tables.TryGetValue(typeof(T), out var table))
        {
            _tables.Add(typeof(T), table = make(this));
        }

        return (T)table;
    }

    public static MemberBody Read(IOperation root, SemanticModel model, FileTables tables, CancellationToken cancellation)
    {
        var operations = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var operation in root.SelfAndDescendants())
        {
            cancellation.ThrowIfCancellationRequested();
            operations.Add(operation);
        }

        var body = new MemberBody(root, model, tables, operations.ToImmutable(), cancellation);
        foreach (var operation in body.Operations)
        {
            body.IndexReference(operation);
        }

        foreach (var operation in body.Operations)
        {
            body.Index(operation);
        }

        return body;
    }

    /// <summary>Every place that gives the variable, field or property a value in this member.</summary>
    public IReadOnlyList<Write> WritesTo(ISymbol symbol) => _writes.TryGetValue(symbol, out var writes) ? writes : [];

    /// <summary>The pattern that declares a local.</summary>
    public IOperation? DesignationOf(ILocalSymbol local) => _designations.TryGetValue(local, out var pattern) ? pattern : null;

    public ILocalFunctionOperation? FindLocalFunction(IMethodSymbol method) =>
        _localFunctions.TryGetValue(method.OriginalDefinition, out var function) ? function : null;

    /// <summary>The local function that an operation calls or names.</summary>
    public ILocalFunctionOperation? FindLocalFunction(IOperation use) => use switch
    {
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } called } => FindLocalFunction(called),
        IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } named } => FindLocalFunction(named),
        _ => null,
    };

    /// <summary>The calls of a local function, and where it is named without being called.</summary>
    public IReadOnlyList<IOperation> UsesOf(ILocalFunctionOperation function) =>
        _functionUses.TryGetValue(function.Symbol.OriginalDefinition, out var uses) ? uses : [];

    private void Index(IOperation operation)
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
            case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol declared }:
                _designations[declared] = operation;
                break;
            case IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol declared }:
                _designations[declared] = operation;
                break;
            case ILocalFunctionOperation function:
                _localFunctions[function.Symbol.OriginalDefinition] = function;
                break;
            case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } called }:
                AddUse(called, operation);
                break;
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } named }:
                AddUse(named, operation);
                break;
        }
    }

    private void AddUse(IMethodSymbol function, IOperation use)
    {
        if (!_functionUses.TryGetValue(function.OriginalDefinition, out var uses))
        {
            _functionUses[function.OriginalDefinition] = uses = [];
        }

        uses.Add(use);
    }

    /// <summary>What a <c>ref</c> local stands for: what is written to it is written there.</summary>
    private void IndexReference(IOperation operation)
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

    private void AddTarget(IOperation target, IOperation? value, IOperation write)
    {
        switch (target.WithoutConversions())
        {
            case ILocalReferenceOperation local:
                Add(local.Local, new(value, write, local.IsDeclaration));
                if (_references.TryGetValue(local.Local, out var references) && _following.Add(local.Local))
                {
                    // One `ref` local may stand for another, and in the end for itself.
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

/// <summary>A value given to a variable; null where it is not one expression.</summary>
/// <param name="Operation">What gives it: a declaration, an assignment, an argument.</param>
internal sealed record Write(IOperation? Value, IOperation Operation, bool IsDeclaration)
{
    public SyntaxNode Syntax => Operation.Syntax;

    /// <summary>The <c>out</c> or <c>ref</c> argument that gives it.</summary>
    public IArgumentOperation? Argument => Operation as IArgumentOperation;

    /// <summary>The <c>+=</c> or <c>??=</c> that gives it, which keeps what was there before.</summary>
    public IAssignmentOperation? Keeping => Operation is ICompoundAssignmentOperation or ICoalesceAssignmentOperation ? (IAssignmentOperation)Operation : null;
}
