using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>Calls and expressions that end in an exception, always or for some values.</summary>
internal static class Throws
{
    /// <summary>Whether a call never returns: it says so, or it stands in the source and does nothing but throw.</summary>
    public static bool Always(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "DoesNotReturnAttribute" })
            {
                return true;
            }
        }

        return method is { IsVirtual: false, IsAbstract: false, IsOverride: false, IsAsync: false } && method.DeclaringSyntaxReferences.Length == 1
            && method.DeclaringSyntaxReferences[0].GetSyntax() switch
            {
                MethodDeclarationSyntax declared => EndsInThrow(declared.Body, declared.ExpressionBody),
                LocalFunctionStatementSyntax declared => EndsInThrow(declared.Body, declared.ExpressionBody),
                _ => false,
            };
    }

    /// <summary>The values with which a call that checks its argument comes back: <c>ThrowIfNull</c>, <c>ThrowIfEqual</c>; null where it checks something else.</summary>
    public static ValueSet? Unless(SubjectReader reader, IInvocationOperation call, Target target)
    {
        if (call.Arguments.IsEmpty || !call.TargetMethod.Name.StartsWith("ThrowIf", System.StringComparison.Ordinal) || !reader.Resolve(call.Arguments[0].Value).Equals(target.Subject))
        {
            return null;
        }

        switch (call.TargetMethod.Name)
        {
            case "ThrowIfNull" or "ThrowIfNullOrEmpty" or "ThrowIfNullOrWhiteSpace":
                return ValueSet.NotNull;
            case "ThrowIfEqual" or "ThrowIfNotEqual" when call.Arguments.Length > 1 && ConditionSets.TryGetValue(reader, call.Arguments[1].Value, out var constant):
                var values = target.OfConstant(constant);
                return call.TargetMethod.Name == "ThrowIfEqual" ? ~values : values;
            default:
                return null;
        }
    }

    /// <summary>What a call throws on, where its parameter says so: <c>Debug.Assert(condition)</c>.</summary>
    public static (IOperation Condition, bool Holds)? Asserted(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { Type.SpecialType: SpecialType.System_Boolean } parameter)
            {
                foreach (var attribute in parameter.GetAttributes())
                {
                    if (attribute is { AttributeClass.Name: "DoesNotReturnIfAttribute", ConstructorArguments: { Length: 1 } given } && given[0].Value is bool never)
                    {
                        return (argument.Value, !never);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The values with which an expression, or what a plain statement evaluates, comes to its end: <c>c == Category.Cyber ? throw … : 1</c>.</summary>
    public static ValueSet Past(SubjectReader reader, IOperation code, Target target)
    {
        var values = ValueSet.All;
        foreach (var operation in code.SelfAndDescendants())
        {
            if (operation is IThrowOperation && code is not IThrowOperation && IsAlwaysAsked(reader, operation, code, target))
            {
                values &= Beside(reader, operation, target);
            }
        }

        return values;
    }

    /// <summary>The values for which an operand that throws is not taken.</summary>
    private static ValueSet Beside(SubjectReader reader, IOperation thrown, Target target)
    {
        var child = thrown;
        while (child.Parent is IConversionOperation or IParenthesizedOperation)
        {
            child = child.Parent;
        }

        switch (child.Parent)
        {
            case IConditionalOperation conditional:
                var pair = ConditionSets.Evaluate(reader, conditional.Condition, target);
                return ReferenceEquals(conditional.WhenTrue, child) ? ~pair.Must : pair.May;
            case ICoalesceOperation coalesce when ConditionSets.At(reader, coalesce.Value, target):
                return ValueSet.NotNull;
            case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation switchExpression }:
                var past = ValueSet.None;
                var (reaching, _) = ArmOrder.Split(SwitchReader.ReadArms(reader, switchExpression, target), ValueSet.All);
                for (var i = 0; i < reaching.Length; i++)
                {
                    past |= switchExpression.Arms[i].Value.WithoutConversions() is IThrowOperation ? ValueSet.None : reaching[i];
                }

                return past;
            default:
                return ValueSet.All;
        }
    }

    /// <summary>Whether the decision that an operand belongs to is met whenever the code runs.</summary>
    private static bool IsAlwaysAsked(SubjectReader reader, IOperation thrown, IOperation code, Target target)
    {
        var decisions = 0;
        for (var child = thrown; !ReferenceEquals(child, code) && child.Parent is { } parent; child = parent)
        {
            switch (parent)
            {
                case IAnonymousFunctionOperation or ILocalFunctionOperation or ILoopOperation:
                    return false;
                case IAssignmentOperation assignment when ConditionSets.At(reader, assignment.Target, target):
                    // Asked of the value that is replaced.
                    return false;
                case IConditionalOperation conditional when !ReferenceEquals(conditional.Condition, child):
                case ICoalesceOperation coalesce when ReferenceEquals(coalesce.WhenNull, child):
                case ISwitchExpressionArmOperation:
                case IConditionalAccessOperation access when ReferenceEquals(access.WhenNotNull, child):
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both when ReferenceEquals(both.RightOperand, child):
                    decisions++;
                    break;
            }
        }

        return decisions == 1;
    }

    /// <summary>Whether a body is a handler that is not written yet.</summary>
    public static bool IsStub(IBlockOperation body) =>
        body.Operations.Length == 1 && body.Operations[0] is IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation }
        && body.SelfAndDescendants().Any(static o => o is IObjectCreationOperation { Type.Name: nameof(System.NotImplementedException) });

    private static bool EndsInThrow(BlockSyntax? body, ArrowExpressionClauseSyntax? arrow)
    {
        if (arrow is not null)
        {
            return arrow.Expression is ThrowExpressionSyntax { Expression: var expression } && !IsStub(expression);
        }

        return body?.Statements.LastOrDefault() is ThrowStatementSyntax { Expression: var last } && !IsStub(last)
            && !body.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
                .Any(static node => node.RawKind is (int)SyntaxKind.ReturnStatement or (int)SyntaxKind.YieldReturnStatement or (int)SyntaxKind.YieldBreakStatement or (int)SyntaxKind.GotoStatement);
    }

    /// <summary>What is not written yet will not throw for ever.</summary>
    private static bool IsStub(ExpressionSyntax? thrown) =>
        thrown is ObjectCreationExpressionSyntax { Type: var type } && type.GetLastToken().ValueText == nameof(System.NotImplementedException);
}
