using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>A file that was fixed in one project, for the others that compile it as well.</summary>
internal sealed record LinkedFile(SourceText Text, Edits Edits, ImmutableHashSet<TextSpan> Constructs, ImmutableArray<Stub> Stubs)
{
    public static LinkedFile Of(FixedFile file, IReadOnlyList<FixPlan> plans, Func<FixPlan, TextSpan> constructOf) =>
        new(file.Text, file.Edits, plans.Select(constructOf).ToImmutableHashSet(), plans.SelectMany(static p => p.Stubs).ToImmutableArray());

    /// <summary>With what one more project has added.</summary>
    public LinkedFile With(LinkedFile later) => later with { Constructs = Constructs.Union(later.Constructs), Stubs = Stubs.AddRange(later.Stubs) };

    /// <summary>The handlers that were written here, as another project sees them: none that stands in what is compiled elsewhere only.</summary>
    public IEnumerable<Stub> StubsIn(FixedFile other)
    {
        foreach (var stub in Stubs)
        {
            if (other.Root.FindToken(stub.Place.After.SpanStart).Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m.Span == stub.Place.After.Span) is not { } after
                || ((stub.Place.Closing is null ? after.Parent : after) as TypeDeclarationSyntax) is var type && type is null != stub.Place.IsLocal)
            {
                continue;
            }

            var signature = stub.Signature;
            yield return stub with
            {
                Place = stub.Place with { Type = type is null ? null : other.Model.GetDeclaredSymbol(type) as INamedTypeSymbol, After = after },
                Signature = signature with
                {
                    Parameters = signature.Parameters.Select(p => Seen(p, other)).ToImmutableArray(),
                    Result = signature.Result is { } result ? Seen(result, other) : null,
                },
            };
        }
    }

    private static ITypeSymbol Seen(ITypeSymbol type, FixedFile other) =>
        SymbolFinder.FindSimilarSymbols(type, other.Model.Compilation).FirstOrDefault()?.WithNullableAnnotation(type.NullableAnnotation) ?? type;
}
