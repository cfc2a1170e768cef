using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Stubs;

/// <summary>What a handler takes and returns.</summary>
/// <param name="Result">Null where it returns nothing.</param>
internal sealed record HandlerSignature(ImmutableArray<ITypeSymbol> Parameters, ITypeSymbol? Result, ImmutableArray<ITypeParameterSymbol> TypeParameters, bool IsStatic)
{
    /// <summary>The <c>out</c> parameters that it sets for its caller, behind the others.</summary>
    public ImmutableArray<IParameterSymbol> Outs { get; init; } = ImmutableArray<IParameterSymbol>.Empty;

    public static HandlerSignature Of(IMethodSymbol method)
    {
        var parameters = ImmutableArray.CreateBuilder<ITypeSymbol>();
        var outs = ImmutableArray.CreateBuilder<IParameterSymbol>();
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind == RefKind.Out)
            {
                outs.Add(parameter);
            }
            else
            {
                parameters.Add(parameter.Type);
            }
        }

        return new(parameters.ToImmutable(), method.ReturnsVoid ? null : method.ReturnType, method.TypeParameters, method.IsStatic) { Outs = outs.ToImmutable() };
    }

    /// <summary>Whether a handler with this signature can be called where another is needed.</summary>
    public bool Fits(HandlerSignature needed, Compilation compilation)
    {
        if (Parameters.Length != needed.Parameters.Length || TypeParameters.Length != 0 || needed.TypeParameters.Length != 0
            || (Result is null) != (needed.Result is null) || Outs.Length != needed.Outs.Length)
        {
            return false;
        }

        for (var i = 0; i < Outs.Length; i++)
        {
            if (!SymbolEqualityComparer.Default.Equals(Outs[i].Type, needed.Outs[i].Type))
            {
                return false;
            }
        }

        for (var i = 0; i < Parameters.Length; i++)
        {
            if (!Converts(compilation, needed.Parameters[i], Parameters[i]))
            {
                return false;
            }
        }

        // Another type, even one that converts, could change the type of the construct.
        return Result is null
            || (SymbolEqualityComparer.Default.Equals(Result, needed.Result)
                && (Result.NullableAnnotation != NullableAnnotation.Annotated || needed.Result!.NullableAnnotation == NullableAnnotation.Annotated));
    }

    private static bool Converts(Compilation compilation, ITypeSymbol from, ITypeSymbol to) =>
        compilation.ClassifyCommonConversion(from, to) is { IsImplicit: true } conversion && (conversion.IsIdentity || conversion.IsReference)
        && !(from.NullableAnnotation == NullableAnnotation.Annotated && to.NullableAnnotation == NullableAnnotation.NotAnnotated);
}

/// <summary>A handler that is to be written.</summary>
internal sealed record Stub(
    string Name,
    HandlerSignature Signature,
    ImmutableArray<string> ParameterNames,
    StubSubject Subject,
    StubPlace Place)
{
    /// <summary>Whether its body is empty, where what happens today happens elsewhere.</summary>
    public bool DoesNothing { get; init; }

    /// <summary>What is done today, which it goes on doing.</summary>
    public KeptBody? Kept { get; init; }
}

/// <summary>Code that moves into a handler, as lines without the indentation of where it stood.</summary>
/// <param name="IsExpression">Whether it is the value that the handler returns, rather than statements.</param>
internal sealed record KeptBody(ImmutableArray<string> Lines, bool IsExpression);

/// <summary>What a handler is for.</summary>
internal sealed record StubSubject(string HandlerPart, string Summary, ImmutableArray<string> Remarks, string Todo)
{
    public static StubSubject Of(CategoryMember member)
    {
        if (member.WireName == SdkNames.RefusalWireName)
        {
            return Refusal;
        }

        var entry = CategoryCatalog.Find(member.Name) ?? CategoryCatalog.Unlisted;
        return new(
            HandlerPartOf(member),
            "Handles a <c>" + member.WireName + "</c> refusal: the request " + entry.Meaning + ".",
            ImmutableArray.Create(entry.Cause, entry.Help, "See " + CategoryCatalog.DocumentationUrl),
            "Handle " + member.WireName + " refusals.");
    }

    /// <summary>A stop reason rather than a category.</summary>
    public static readonly StubSubject Refusal = new(
        "",
        "Handles a response that was declined: its stop reason is <c>refusal</c>.",
        ImmutableArray.Create("Look at the category in its stop details: what helps differs from one to the next. Discard any content.", "See " + CategoryCatalog.DocumentationUrl),
        "Handle refusals.");

    public static readonly StubSubject Uncategorized = new(
        "Uncategorized",
        "Handles a refusal without a category, which is a normal and permanent value.",
        ImmutableArray.Create("There is no explanation either. Use the generic fallback.", "See " + CategoryCatalog.DocumentationUrl),
        "Handle refusals without a category.");

    public static readonly StubSubject Unknown = new(
        "Unknown",
        "Handles a refusal whose category is newer than the referenced SDK.",
        ImmutableArray.Create("Log its name, and treat it like a refusal without a category until you know more.", "See " + CategoryCatalog.DocumentationUrl),
        "Handle refusals of an unknown category.");

    /// <summary><c>FrontierLlm</c>, also where an enum writes <c>frontier_llm</c>.</summary>
    private static string HandlerPartOf(CategoryMember member)
    {
        if (member.Name.IndexOf('_') < 0 && char.IsUpper(member.Name[0]))
        {
            return member.Name;
        }

        var part = new System.Text.StringBuilder();
        foreach (var word in member.WireName.Split(['_'], StringSplitOptions.RemoveEmptyEntries))
        {
            part.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }

        return part.ToString();
    }
}
