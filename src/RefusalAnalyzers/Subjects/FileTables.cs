using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>What the members of one file ask of their types and of each other. Each table is made once, so that a type is not searched for each of its members.</summary>
internal sealed class FileTables(SemanticModel model, CancellationToken cancellation)
{
    private readonly Dictionary<SyntaxNode, ILookup<string, IdentifierNameSyntax>> _changes = [];
    private readonly Dictionary<SyntaxNode, ILookup<string, AssignmentExpressionSyntax>> _assignments = [];
    private readonly Dictionary<ISymbol, IOperation?> _initializers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, IBlockOperation?> _bodies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<Type, object> _tables = [];

    /// <summary>A table about this file that a later stage makes once.</summary>
    public T Table<T>(Func<T> make)
        where T : class
    {
        if (!_tables.TryGetValue(typeof(T), out var table))
        {
            _tables.Add(typeof(T), table = make());
        }

        return (T)table;
    }

    private ILookup<string, InvocationExpressionSyntax>? _receivers;

    /// <summary>Whether anything of this file may ask why a response of a chat ended: only then is that looked for.</summary>
    public bool MayNameChats { get; init; } = true;

    /// <summary>The value that a field or a get-only property is declared with, where that stands in this file.</summary>
    public IOperation? InitializerOf(ISymbol member) => Once(_initializers, member, () =>
    {
        IOperation? value = null;
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree == model.SyntaxTree
                && reference.GetSyntax(cancellation) switch
                {
                    VariableDeclaratorSyntax declarator => declarator.Initializer,
                    PropertyDeclarationSyntax property => property.Initializer,
                    _ => null,
                } is { } initializer)
            {
                value = model.GetOperation(initializer, cancellation) is ISymbolInitializerOperation operation ? operation.Value : null;
            }
        }

        return value;
    });

    /// <summary>The values that a readonly field or a get-only property gets in this file; null where one can not be read.</summary>
    public IEnumerable<IOperation?> ValuesOf(ISymbol member)
    {
        if (InitializerOf(member) is { } initializer)
        {
            yield return initializer;
        }

        foreach (var declaration in member.ContainingType.DeclaringSyntaxReferences)
        {
            if (declaration.SyntaxTree != model.SyntaxTree)
            {
                yield return null;
                continue;
            }

            var type = declaration.GetSyntax(cancellation);
            foreach (var assignment in Once(_assignments, type, () => AssignmentsIn(type))[member.Name])
            {
                if (SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(assignment.Left, cancellation).Symbol, member))
                {
                    yield return model.GetOperation(assignment.Right, cancellation);
                }
            }
        }
    }

    /// <summary>Whether code adds to a collection or removes from it: then its initializer does not say what it contains.</summary>
    /// <param name="scope">The code; null where it can not be seen.</param>
    public bool IsChanged(ISymbol collection, SyntaxNode? scope) => scope is null || Once(_changes, scope, () => ChangesIn(scope))[collection.Name]
        .Any(name => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, collection));

    /// <summary>The body of a method or accessor of this file that is one expression, and that is not overridden.</summary>
    public IBlockOperation? AnswerOf(IMethodSymbol method) => method.IsAsync ? null : ReturnOf(method);

    /// <summary>The same, of a method that awaits its one expression as well.</summary>
    public IBlockOperation? ReturnOf(IMethodSymbol method) => Once(_bodies, method.OriginalDefinition, () => Read(method.OriginalDefinition));

    private IBlockOperation? Read(IMethodSymbol method)
    {
        if (method is not { IsVirtual: false, IsAbstract: false, IsOverride: false, DeclaringSyntaxReferences: { Length: 1 } declared }
            || method.MethodKind is not (MethodKind.Ordinary or MethodKind.PropertyGet)
            || declared[0].SyntaxTree != model.SyntaxTree)
        {
            return null;
        }

        var syntax = declared[0].GetSyntax(cancellation);
        return syntax is MethodDeclarationSyntax { Body: null or { Statements.Count: 1 } } or AccessorDeclarationSyntax { Body: null or { Statements.Count: 1 } } or ArrowExpressionClauseSyntax
            ? model.GetOperation(syntax, cancellation) switch
            {
                IMethodBodyOperation body => body.ExpressionBody ?? body.BlockBody,
                var other => other as IBlockOperation,
            }
            : null;
    }

    /// <summary>The lambdas that a variable's methods are called with, anywhere in this file.</summary>
    public IEnumerable<IAnonymousFunctionOperation> LambdasOf(ISymbol? variable, Func<IMethodSymbol, bool> isAsked)
    {
        if (variable is null)
        {
            yield break;
        }

        _receivers ??= model.SyntaxTree.GetRoot(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(static call => call.Expression is MemberAccessExpressionSyntax && call.ArgumentList.Arguments.Any(static argument => argument.Expression is AnonymousFunctionExpressionSyntax))
            .ToLookup(static call => NameOf(((MemberAccessExpressionSyntax)call.Expression).Expression), StringComparer.Ordinal);
        foreach (var call in _receivers[variable.Name])
        {
            if (model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method && isAsked(method)
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(((MemberAccessExpressionSyntax)call.Expression).Expression, cancellation).Symbol, variable))
            {
                foreach (var argument in call.ArgumentList.Arguments)
                {
                    if (argument.Expression is AnonymousFunctionExpressionSyntax && model.GetOperation(argument.Expression, cancellation) is IAnonymousFunctionOperation lambda)
                    {
                        yield return lambda;
                    }
                }
            }
        }
    }

    private static string NameOf(ExpressionSyntax receiver) => receiver switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name: var name } => name.Identifier.ValueText,
        _ => "",
    };

    private static ILookup<string, AssignmentExpressionSyntax> AssignmentsIn(SyntaxNode type) => type.DescendantNodes().OfType<AssignmentExpressionSyntax>()
        .Where(static assignment => assignment.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax })
        .ToLookup(static assignment => (assignment.Left as IdentifierNameSyntax ?? ((MemberAccessExpressionSyntax)assignment.Left).Name).Identifier.ValueText);

    private static ILookup<string, IdentifierNameSyntax> ChangesIn(SyntaxNode scope) =>
        scope.DescendantNodes().OfType<IdentifierNameSyntax>().Where(IsChange).ToLookup(static name => name.Identifier.ValueText);

    private static bool IsChange(IdentifierNameSyntax identifier)
    {
        SyntaxNode expression = identifier.Parent is MemberAccessExpressionSyntax own && own.Name == identifier ? own : identifier;
        return expression.Parent switch
        {
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax, Name.Identifier.ValueText: var method } =>
                method is "Add" or "TryAdd" or "AddRange" or "UnionWith" or "Remove" or "RemoveWhere" or "RemoveAll" or "ExceptWith" or "IntersectWith"
                    or "SymmetricExceptWith" or "Clear" or "Insert" or "Push" or "Enqueue",
            ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } element => assignment.Left == element,
            _ => false,
        };
    }

    private static TValue Once<TKey, TValue>(Dictionary<TKey, TValue> table, TKey key, Func<TValue> make)
    {
        if (!table.TryGetValue(key, out var value))
        {
            table[key] = value = make();
        }

        return value;
    }
}
