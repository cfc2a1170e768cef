using System.Collections.Generic;
using System.Collections.Immutable;
using System;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>
/// What a piece of code does, as a sequence that is equal for equivalent code: the same operations on the same symbols with the same
/// constant values. Trivia, braces, parentheses, the names of inner locals and the spelling of arguments leave no trace in it.
/// </summary>
internal sealed class BodyKey : IEquatable<BodyKey>
{
    private readonly ImmutableArray<object?> _tokens;
    private readonly int _hash;

    private BodyKey(ImmutableArray<object?> tokens)
    {
        _tokens = tokens;
        foreach (var token in tokens)
        {
            _hash = unchecked((_hash * 31) + HashOf(token));
        }
    }

    /// <summary>Nothing at all happens.</summary>
    public bool IsEmpty => _tokens.IsEmpty;

    /// <param name="code">The code, in order.</param>
    /// <param name="end">Where execution goes behind the construct: a jump there at the end of the code says nothing.</param>
    /// <param name="follow">The code of the section that a <c>goto case</c> or <c>goto default</c> leads to.</param>
    /// <param name="inactive">Code beside it that another configuration compiles.</param>
    public static BodyKey Of(
        ImmutableArray<IOperation> code, ConstructEnd end, Func<ILabelSymbol, ImmutableArray<IOperation>?> follow, string inactive = "")
    {
        var writer = new Writer(follow);
        writer.WriteCode(code, end);
        return Of(writer, inactive);
    }

    private static BodyKey Of(Writer writer, string inactive)
    {
        if (inactive.Length > 0)
        {
            writer.Tokens.Add(inactive);
        }

        return new(writer.Tokens.ToImmutable());
    }

    public static BodyKey Of(ImmutableArray<IOperation> expressions, string inactive = "")
    {
        var writer = new Writer(static _ => null);
        foreach (var expression in expressions)
        {
            writer.Write(expression);
        }

        return Of(writer, inactive);
    }

    public bool Equals(BodyKey? other)
    {
        if (other is null || other._hash != _hash || other._tokens.Length != _tokens.Length)
        {
            return false;
        }

        for (var i = 0; i < _tokens.Length; i++)
        {
            if (!TokenEquals(_tokens[i], other._tokens[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as BodyKey);

    public override int GetHashCode() => _hash;

    private static int HashOf(object? token) => token switch
    {
        null => 0,
        ISymbol symbol => SymbolEqualityComparer.Default.GetHashCode(symbol),
        _ => token.GetHashCode(),
    };

    private static bool TokenEquals(object? left, object? right) =>
        left is ISymbol leftSymbol && right is ISymbol rightSymbol
            ? SymbolEqualityComparer.Default.Equals(leftSymbol, rightSymbol)
            : Equals(left, right);

    private sealed class Writer(Func<ILabelSymbol, ImmutableArray<IOperation>?> follow)
    {
        // Deeper than this nothing is told apart by its operations; the source text then decides.
        private const int MaxDepth = 200;

        private readonly Dictionary<ISymbol, int> _locals = new(SymbolEqualityComparer.Default);
        private readonly HashSet<ILabelSymbol> _followed = new(SymbolEqualityComparer.Default);

        public ImmutableArray<object?>.Builder Tokens { get; } = ImmutableArray.CreateBuilder<object?>();

        public void WriteCode(ImmutableArray<IOperation> code, ConstructEnd end)
        {
            var statements = Statements(code);
            while (statements.Count > 0 && end.IsReachedBy(statements[statements.Count - 1]))
            {
                statements.RemoveAt(statements.Count - 1);
            }

            for (var i = 0; i < statements.Count; i++)
            {
                if (statements[i] is IBranchOperation { BranchKind: BranchKind.GoTo, Target: var label } && follow(label) is { } next && _followed.Add(label))
                {
                    WriteCode(next, end);
                    return;
                }

                Write(statements[i]);
                if (Ends(statements[i]) && !HasLabel(statements, i + 1))
                {
                    // What follows is never run.
                    return;
                }
            }
        }

        /// <summary>The statement that stands alone in braces.</summary>
        private static IOperation Only(IOperation operation)
        {
            while (operation is IBlockOperation block && Statements(block.Operations) is { Count: 1 } statements)
            {
                operation = statements[0];
            }

            return operation;
        }

        /// <summary>A constant to the bit: 0.0 and -0.0 are equal, and so are 1.0m and 1.00m, but they do not come to the same.</summary>
        private static object? Exact(object? value) => value switch
        {
            double number => BitConverter.DoubleToInt64Bits(number),
            float number => BitConverter.DoubleToInt64Bits(number),
            decimal number => string.Join(" ", decimal.GetBits(number)),
            _ => value,
        };

        private static bool Ends(IOperation statement) =>
            statement is IThrowOperation or IBranchOperation or IReturnOperation { Kind: OperationKind.Return }
                or IExpressionStatementOperation { Operation: IThrowOperation };

        private static bool HasLabel(List<IOperation> statements, int from)
        {
            for (var i = from; i < statements.Count; i++)
            {
                if (statements[i] is ILabeledOperation)
                {
                    return true;
                }
            }

            return false;
        }

        private static List<IOperation> Statements(ImmutableArray<IOperation> code)
        {
            var statements = new List<IOperation>();
            var pending = new Stack<IOperation>();
            for (var i = code.Length - 1; i >= 0; i--)
            {
                pending.Push(code[i]);
            }

            while (pending.Count > 0)
            {
                var next = pending.Pop();
                switch (next)
                {
                    case IBlockOperation block:
                        for (var i = block.Operations.Length - 1; i >= 0; i--)
                        {
                            pending.Push(block.Operations[i]);
                        }

                        break;
                    case IEmptyOperation:
                        break;
                    default:
                        statements.Add(next);
                        break;
                }
            }

            return statements;
        }

        public void Write(IOperation operation) => Write(operation, 0);

        private void Write(IOperation operation, int depth)
        {
            operation = Only(operation).WithoutParentheses();
            if (operation is IExpressionStatementOperation statement)
            {
                operation = statement.Operation.WithoutParentheses();
            }

            if (operation is IConversionOperation { Conversion.IsIdentity: true } identity)
            {
                operation = identity.Operand.WithoutParentheses();
            }

            if (operation.ConstantValue is { HasValue: true } constant)
            {
                Add("constant", operation.Type, Exact(constant.Value));
                return;
            }

            if (depth > MaxDepth)
            {
                Add(operation.Kind, operation.Syntax.ToString());
                return;
            }

            Add((int)operation.Kind, operation.Type);
            Describe(operation);
            var start = Tokens.Count;
            Tokens.Add(null);
            var count = 0;
            foreach (var child in Children(operation))
            {
                Write(child, depth + 1);
                count++;
            }

            Tokens[start] = count;
        }

        private static IEnumerable<IOperation> Children(IOperation operation)
        {
            switch (operation)
            {
                case IBlockOperation block:
                    return Statements(block.Operations);
                case IInvocationOperation invocation:
                    return InParameterOrder(invocation.Instance, invocation.Arguments);
                case IObjectCreationOperation creation:
                    return InParameterOrder(creation.Initializer, creation.Arguments);
                default:
                    return ChildrenOf(operation);
            }
        }

        private static IEnumerable<IOperation> ChildrenOf(IOperation operation)
        {
            foreach (var child in operation.ChildOperations)
            {
                if (child is not IEmptyOperation)
                {
                    yield return child;
                }
            }
        }

        private static List<IOperation> InParameterOrder(IOperation? first, ImmutableArray<IArgumentOperation> arguments)
        {
            var children = new List<IOperation>(arguments.Length + 1);
            if (first is not null)
            {
                children.Add(first);
            }

            var start = children.Count;
            foreach (var argument in arguments)
            {
                var at = children.Count;
                while (at > start && Ordinal(children[at - 1]) > Ordinal(argument))
                {
                    at--;
                }

                children.Insert(at, argument);
            }

            return children;
        }

        private static int Ordinal(IOperation argument) => (argument as IArgumentOperation)?.Parameter?.Ordinal ?? 0;

        private void Add(params object?[] tokens) => Tokens.AddRange(tokens);

        private void AddSymbol(ISymbol? symbol)
        {
            if (symbol is not null && _locals.TryGetValue(symbol, out var number))
            {
                Tokens.Add(number);
            }
            else
            {
                Tokens.Add(symbol);
            }
        }

        private void Declare(ISymbol? symbol)
        {
            if (symbol is not null && !_locals.ContainsKey(symbol))
            {
                _locals[symbol] = _locals.Count;
            }

            AddSymbol(symbol);
        }

        /// <summary>What tells one operation of a kind from another, beside its children.</summary>
        private void Describe(IOperation operation)
        {
            switch (operation)
            {
                case ILocalReferenceOperation local:
                    if (local.IsDeclaration)
                    {
                        Declare(local.Local);
                    }

                    AddSymbol(local.Local);
                    break;
                case IParameterReferenceOperation parameter:
                    AddSymbol(parameter.Parameter);
                    break;
                case IVariableDeclaratorOperation declarator:
                    Declare(declarator.Symbol);
                    Add((int)declarator.Symbol.RefKind);
                    break;
                case IDeclarationPatternOperation declaration:
                    Declare(declaration.DeclaredSymbol);
                    Add(declaration.MatchedType, declaration.MatchesNull);
                    break;
                case IRecursivePatternOperation recursive:
                    Declare(recursive.DeclaredSymbol);
                    Add(recursive.MatchedType, recursive.DeconstructSymbol);
                    break;
                case IAnonymousFunctionOperation function:
                    DeclareAll(function.Symbol.Parameters);
                    Add(function.Symbol.IsAsync);
                    break;
                case ILocalFunctionOperation function:
                    Declare(function.Symbol);
                    DeclareAll(function.Symbol.Parameters);
                    Add(function.Symbol.IsAsync);
                    break;
                case IForEachLoopOperation loop:
                    DeclareAll(loop.Locals);
                    Add(loop.IsAsynchronous);
                    break;
                case IWhileLoopOperation loop:
                    Add(loop.ConditionIsTop, loop.ConditionIsUntil);
                    break;
                case ICatchClauseOperation handler:
                    DeclareAll(handler.Locals);
                    Add(handler.ExceptionType);
                    break;
                case IInvocationOperation invocation:
                    AddSymbol(invocation.TargetMethod);
                    Add(invocation.IsVirtual, invocation.ConstrainedToType);
                    break;
                case IMemberReferenceOperation member:
                    AddSymbol(member.Member);
                    Add(member.ConstrainedToType);
                    break;
                case IObjectCreationOperation creation:
                    AddSymbol(creation.Constructor);
                    break;
                case IBinaryOperation binary:
                    Add((int)binary.OperatorKind, binary.OperatorMethod, binary.IsChecked);
                    break;
                case IUnaryOperation unary:
                    Add((int)unary.OperatorKind, unary.OperatorMethod, unary.IsChecked);
                    break;
                case ICompoundAssignmentOperation compound:
                    Add((int)compound.OperatorKind, compound.OperatorMethod, compound.IsChecked);
                    break;
                case IIncrementOrDecrementOperation increment:
                    Add(increment.OperatorMethod, increment.IsChecked);
                    // As a statement, `x++` and `++x` do the same.
                    Add(increment.Parent is IExpressionStatementOperation || increment.IsPostfix);
                    break;
                case ISimpleAssignmentOperation assignment:
                    Add(assignment.IsRef);
                    break;
                case IConversionOperation conversion:
                    Add(conversion.OperatorMethod, conversion.IsChecked, conversion.IsTryCast);
                    break;
                case IBinaryPatternOperation binary:
                    Add((int)binary.OperatorKind);
                    break;
                case IRelationalPatternOperation relational:
                    Add((int)relational.OperatorKind);
                    break;
                case ITypePatternOperation type:
                    Add(type.MatchedType);
                    break;
                case IIsTypeOperation isType:
                    Add(isType.TypeOperand, isType.IsNegated);
                    break;
                case ITypeOfOperation typeOf:
                    Add(typeOf.TypeOperand);
                    break;
                case ISizeOfOperation sizeOf:
                    Add(sizeOf.TypeOperand);
                    break;
                case IInstanceReferenceOperation instance:
                    Add((int)instance.ReferenceKind);
                    break;
                case IEventAssignmentOperation subscription:
                    Add(subscription.Adds);
                    break;
                case IBranchOperation branch:
                    Add((int)branch.BranchKind, branch.Target);
                    break;
                case ILabeledOperation labeled:
                    Add(labeled.Label);
                    break;
                case IConditionalAccessOperation or IArgumentOperation or IBlockOperation or IReturnOperation or IConditionalOperation or ICoalesceOperation
                    or ICoalesceAssignmentOperation or IThrowOperation or IVariableDeclarationOperation or IVariableDeclarationGroupOperation
                    or IVariableInitializerOperation or IArrayCreationOperation or IArrayInitializerOperation or IArrayElementReferenceOperation
                    or IInterpolatedStringOperation or IInterpolationOperation or IInterpolatedStringTextOperation or IAwaitOperation or ITupleOperation
                    or IObjectOrCollectionInitializerOperation or IMemberInitializerOperation or IDelegateCreationOperation or IIsPatternOperation
                    or IConstantPatternOperation or INegatedPatternOperation or IDiscardPatternOperation or IPropertySubpatternOperation
                    or ISwitchExpressionOperation or ISwitchExpressionArmOperation or IConditionalAccessInstanceOperation or IDefaultValueOperation
                    or ITryOperation or ILockOperation or IDeconstructionAssignmentOperation or IDeclarationExpressionOperation or IDiscardOperation:
                    break;
                case { Kind: (OperationKind)CollectionExpressions.OperationKindNumber }:
                    break;
                default:
                    // A kind that is not known in detail: equal only where its text is.
                    Add(operation.Syntax.NormalizedText());
                    break;
            }
        }

        private void DeclareAll<TSymbol>(ImmutableArray<TSymbol> symbols)
            where TSymbol : ISymbol
        {
            foreach (var symbol in symbols)
            {
                Declare(symbol);
            }
        }
    }
}

internal static class BodyKeyExtensions
{
    /// <summary>The code in a piece of source that an <c>#if</c> leaves out.</summary>
    public static string InactiveText(this SyntaxNode node)
    {
        if (!node.ContainsDirectives)
        {
            return "";
        }

        var text = new System.Text.StringBuilder();
        foreach (var trivia in node.DescendantTrivia())
        {
            if (trivia.IsKind(SyntaxKind.DisabledTextTrivia))
            {
                foreach (var token in SyntaxFactory.ParseTokens(trivia.ToString()))
                {
                    text.Append(token.Text).Append(' ');
                }
            }
        }

        return text.ToString();
    }

    /// <summary>The source text with nothing between its tokens but a blank.</summary>
    public static string NormalizedText(this SyntaxNode node)
    {
        var text = new System.Text.StringBuilder();
        foreach (var token in node.DescendantTokens())
        {
            text.Append(token.Text).Append(' ');
        }

        return text.ToString();
    }
}
