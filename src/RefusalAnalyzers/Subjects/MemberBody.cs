using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Subjects;

/// <summary>One bound member: its operations in source order, the patterns that declare its locals, its local functions, and what later stages keep of it.</summary>
internal sealed class MemberBody
{
    private readonly Dictionary<ILocalSymbol, IOperation> _designations = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, ILocalFunctionOperation> _localFunctions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, List<IOperation>> _functionUses = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<Type, object> _tables = [];
    private readonly ImmutableArray<IOperation> _operations;
    private readonly VariableWrites _writes;

    private MemberBody(IOperation root, SemanticModel model, FileTables tables, ImmutableArray<IOperation> operations, CancellationToken cancellation)
    {
        Root = root;
        Model = model;
        Tables = tables;
        Cancellation = cancellation;
        _operations = operations;
        _writes = new(Operations);
    }

    public IOperation Root { get; }

    public SemanticModel Model { get; }

    /// <summary>What is known of the whole file.</summary>
    public FileTables Tables { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>All operations below the root, in source order; the enumeration ends when the analysis is cancelled.</summary>
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
            body.Index(operation);
        }

        return body;
    }

    /// <summary>Every place that gives the variable, field or property a value in this member.</summary>
    public IReadOnlyList<Write> WritesTo(ISymbol symbol) => _writes.To(symbol);

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
}
