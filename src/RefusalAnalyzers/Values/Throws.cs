using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Values;

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
            case "ThrowIfEqual" or "ThrowIfNotEqual" when call.Arguments.Length > 1 && ConstantValues.TryGet(reader, call.Arguments[1].Value, out var constant):
                var values = target.OfConstant(constant);
                return call.TargetMethod.Name == "ThrowIfEqual" ? ~values : values;
            default:
                return null;
        }
    }

    /// <summary>The condition on which a call throws, where its parameter says so: <c>Debug.Assert(condition)</c>.</summary>
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

    /// <summary>Whether a body is a handler that is not written yet.</summary>
    public static bool IsStub(IBlockOperation body) =>
        body.Operations.Length > 0 && Core(body.Operations[0]) is IThrowOperation
        && body.SelfAndDescendants().Any(static o => o is IObjectCreationOperation { Type.Name: nameof(System.NotImplementedException) });

    /// <summary>What a statement evaluates. Of <c>=> throw …</c> some compilers make a statement, some the return of a converted value.</summary>
    private static IOperation? Core(IOperation statement) => statement switch
    {
        IExpressionStatementOperation { Operation: var expression } => expression.WithoutConversions(),
        IReturnOperation { ReturnedValue: var value } => value?.WithoutConversions(),
        _ => statement,
    };

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

    /// <summary>Code that is not written yet will not always throw.</summary>
    private static bool IsStub(ExpressionSyntax? thrown) =>
        thrown is ObjectCreationExpressionSyntax { Type: var type } && type.GetLastToken().ValueText == nameof(System.NotImplementedException);
}
