using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>Functions and properties that answer a question with one expression, where that is known: nobody overrides them, and they stand in the same file.</summary>
internal sealed class Questions(SubjectReader reader)
{
    private readonly Dictionary<IMethodSymbol, IBlockOperation?> _bodies = new(SymbolEqualityComparer.Default);

    /// <summary>The code that a call or the read of a property runs to answer; null where it is not one expression.</summary>
    public IBlockOperation? BodyOf(IOperation question)
    {
        if (question.Type?.SpecialType != SpecialType.System_Boolean)
        {
            return null;
        }

        var body = question switch
        {
            IInvocationOperation call => reader.FunctionOf(call) ?? BodyOf(call.TargetMethod.ReducedFrom ?? call.TargetMethod),
            IPropertyReferenceOperation { Property: { Parameters.IsEmpty: true, GetMethod: { } getter } } => BodyOf(getter),
            _ => null,
        };
        return body is not null && Sequences.ResultOf(body) is not null ? body : null;
    }

    private IBlockOperation? BodyOf(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        if (!_bodies.TryGetValue(method, out var body))
        {
            // Should a question lead back to itself, it finds that there is no answer.
            _bodies[method] = null;
            _bodies[method] = body = Read(method);
        }

        return body;
    }

    private IBlockOperation? Read(IMethodSymbol method)
    {
        if (method is not { IsVirtual: false, IsAbstract: false, IsOverride: false, IsAsync: false, DeclaringSyntaxReferences: { Length: 1 } declared }
            || method.MethodKind is not (MethodKind.Ordinary or MethodKind.PropertyGet)
            || declared[0].SyntaxTree != reader.Body.Model.SyntaxTree)
        {
            return null;
        }

        var syntax = declared[0].GetSyntax(reader.Body.Cancellation);
        return syntax is MethodDeclarationSyntax { Body: null or { Statements.Count: 1 } } or AccessorDeclarationSyntax { Body: null or { Statements.Count: 1 } } or ArrowExpressionClauseSyntax
            ? reader.Body.Model.GetOperation(syntax, reader.Body.Cancellation) switch
            {
                IMethodBodyOperation body => body.ExpressionBody ?? body.BlockBody,
                var other => other as IBlockOperation,
            }
            : null;
    }
}
