using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Rules;

/// <summary>RFA031: an own enum that mirrors the categories and has no place for <c>frontier_llm</c>.</summary>
internal static class EnumRules
{
    public static Finding? Judge(EnumDeclarationSyntax declaration, INamedTypeSymbol symbol, RefusalSdk sdk, RefusalOptions options) =>
        MirrorEnum.IsIncomplete(symbol) && !sdk.IsOfSdk(symbol) && !options.ExcludedEnums.Contains(RefusalSdk.MetadataName(symbol))
            ? new(Descriptors.MirrorWithoutFrontierLlm, declaration.Identifier.Span, () => [symbol.Name], new("Enum", symbol, WireNames.FrontierLlm))
            : null;
}
