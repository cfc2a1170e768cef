using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Routing;

namespace RefusalAnalyzers.Rules;

/// <summary>RFA040: not a fault, but where each value goes at a place that decides over refusals.</summary>
internal static class MapRules
{
    private const string SubjectKey = "subject";
    private const string MemberKey = "member";
    private const string RoutePrefix = "route.";
    private const string TargetPrefix = "target.";

    public static Finding Judge(MapEntry entry, SemanticModel model) => new(
        Descriptors.RefusalMap,
        entry.Location,
        () => [MapWording.Form(entry.Form), MapWording.Subject(entry), MapWording.Routes(entry.Routes)],
        new(entry.Form.ToString(), entry.Enum.Symbol, More: () => Properties(entry, model)));

    private static IEnumerable<KeyValuePair<string, string?>> Properties(MapEntry entry, SemanticModel model)
    {
        yield return new(SubjectKey, MapWording.Subject(entry));
        yield return new(MemberKey, MemberAround(entry, model)?.GetDocumentationCommentId() ?? "");
        foreach (var route in entry.Routes)
        {
            yield return new(RoutePrefix + route.Value, MapWording.State(route.State));
            yield return new(TargetPrefix + route.Value, MapWording.Target(route));
        }
    }

    /// <summary>The member that the code stands in, for which a documentation comment could be written.</summary>
    private static ISymbol? MemberAround(MapEntry entry, SemanticModel model)
    {
        var symbol = model.GetEnclosingSymbol(entry.Location.Start);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol switch
        {
            IMethodSymbol { AssociatedSymbol: { } property } => property,
            IFieldSymbol { AssociatedSymbol: { } property } => property,
            _ => symbol,
        };
    }
}
