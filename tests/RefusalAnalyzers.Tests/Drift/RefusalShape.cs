using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Tests.Drift;

/// <summary>The public types of the SDK that have to do with refusals, as the compiler sees them.</summary>
internal sealed class RefusalShape
{
    private static readonly string[] s_categories = ["CYBER", "BIO", "FRONTIERLLM", "REASONINGEXTRACTION", "GENERALHARMS"];

    private static readonly string[] s_remedies = ["RecommendedModel", "Fallback"];

    private static readonly SymbolDisplayFormat s_qualified = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat s_signature = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly ImmutableArray<INamedTypeSymbol> _types;

    public RefusalShape(IAssemblySymbol sdk)
    {
        NamedAfterRefusals = [.. sdk.TypeNames.Where(static name => name.Contains("Refusal", StringComparison.Ordinal) && name[0] != '<').Order(StringComparer.Ordinal)];
        _types = [.. PublicTypes(sdk.GlobalNamespace).OrderBy(NameOf, StringComparer.Ordinal)];
        Refusals =
        [
            .. from type in _types
               where type.Name.Contains("Refusal", StringComparison.Ordinal)
               from property in Properties(type)
               where property.Name == "Category" && TextEnum(property.Type) is { } category && SameNamespace(category, type)
               orderby type.Name.Length, NameOf(type)
               select (type, TextEnum(property.Type)!),
        ];
    }

    /// <summary>Each type that tells of a refusal, and the enum of its category; the simplest name, that of the stable API, first.</summary>
    public ImmutableArray<(INamedTypeSymbol Details, INamedTypeSymbol Category)> Refusals { get; }

    /// <summary>Types that the analyzer looks into for a category, internal ones included.</summary>
    public ImmutableArray<string> NamedAfterRefusals { get; }

    public IEnumerable<INamedTypeSymbol> RefusalEnums => InOrder(Refusals.Select(static refusal => refusal.Category));

    /// <summary>They have members for two categories, and no refusal has them.</summary>
    public IEnumerable<INamedTypeSymbol> LookAlikes =>
        _types.Where(static type => Members(type).Count(static member => s_categories.Contains(Folded(member.Name))) > 1)
            .Except(RefusalEnums, SymbolEqualityComparer.Default).Cast<INamedTypeSymbol>();

    public IEnumerable<INamedTypeSymbol> StopReasonEnums => _types.Where(static type => Members(type).Any(static member => member.Name == "Refusal"));

    /// <summary>Properties that carry a category, a stop reason, or the details of a refusal.</summary>
    public IEnumerable<Fact> Carriers()
    {
        HashSet<ISymbol> told = new(RefusalEnums.Concat(LookAlikes).Concat(StopReasonEnums).Concat(Refusals.Select(static refusal => refusal.Details)), SymbolEqualityComparer.Default);
        return PropertiesWhere(property => property.Name.Contains("StopReason", StringComparison.Ordinal) || told.Contains(TextEnum(property.Type) ?? property.Type));
    }

    /// <summary>Properties that name another model or refund a retry.</summary>
    public IEnumerable<Fact> Remedies() => PropertiesWhere(static property => s_remedies.Any(word => property.Name.Contains(word, StringComparison.Ordinal)));

    /// <summary>Whether there are members whose number is no position: a category that is added may have one.</summary>
    public Fact HashLikeNumbers() =>
        new("enum members with a number above 1,000", _types.SelectMany(Members).Any(static member => Convert.ToInt64(member.ConstantValue, null) > 1_000) ? "there are some" : "none");

    /// <summary>The conversions of the type that a category is wrapped in: whether they take null decides what null does.</summary>
    public IEnumerable<Fact> Conversions() =>
        from method in _types.Single(static type => type.MetadataName == "ApiEnum`2").GetMembers().OfType<IMethodSymbol>()
        where method.MethodKind == MethodKind.Conversion
        select new Fact($"conversion of {Plain(method.Parameters[0].Type)} to {Plain(method.ReturnType)}", method.ToDisplayString(s_signature));

    private static string Plain(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(s_signature);

    public static string NameOf(INamedTypeSymbol type) => type.ToDisplayString(s_qualified);

    public static IEnumerable<IFieldSymbol> Members(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Enum ? type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue) : [];

    private IEnumerable<Fact> PropertiesWhere(Func<IPropertySymbol, bool> isMeant) =>
        from type in _types
        from property in Properties(type)
        where isMeant(property)
        orderby NameOf(type), property.Name
        select new Fact($"{NameOf(type)}.{property.Name}", property.Type.ToDisplayString(s_qualified).Replace("Anthropic.Core.", ""));

    private static IEnumerable<INamedTypeSymbol> InOrder(IEnumerable<INamedTypeSymbol> types) =>
        types.Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).OrderBy(NameOf, StringComparer.Ordinal);

    private static string Folded(string name) => name.Replace("_", "").ToUpperInvariant();

    private static bool SameNamespace(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left.ContainingNamespace, right.ContainingNamespace);

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IPropertySymbol>().Where(static property => property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false });

    /// <summary>E of <c>ApiEnum&lt;string, E&gt;</c>.</summary>
    private static INamedTypeSymbol? TextEnum(ITypeSymbol type) =>
        type is INamedTypeSymbol { MetadataName: "ApiEnum`2", TypeArguments: [{ SpecialType: SpecialType.System_String }, INamedTypeSymbol found] } ? found : null;

    private static IEnumerable<INamedTypeSymbol> PublicTypes(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type)
            {
                yield return type;
            }

            if (member is INamespaceSymbol or INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public })
            {
                foreach (var inner in PublicTypes((INamespaceOrTypeSymbol)member))
                {
                    yield return inner;
                }
            }
        }
    }
}
