using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Fixes;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Refactorings;

/// <summary>
/// One structured line in the log for a refusal: its category, the model and the message's id. Never the prompt or the explanation,
/// which hold what the user wrote.
/// </summary>
/// <param name="NeedsUsing">Whether the namespace of the logger's extension methods is still to be imported.</param>
internal sealed record AuditLine(string Statement, bool NeedsUsing)
{
    public const string Namespace = "Microsoft.Extensions.Logging";

    private const string Method = "LogWarning";
    private const string Extensions = "LoggerExtensions";

    /// <summary>The line for each logger in scope, the nearest first.</summary>
    /// <param name="response">What was refused, where it is in reach.</param>
    public static IEnumerable<AuditLine> Find(FixedFile file, SubjectReader reader, InsertionPoint point, HandledCategory category, Written? response)
    {
        var model = file.Model;
        IEnumerable<ISymbol>? assigned = null;
        var loggers = model.LookupSymbols(point.Position)
            .Select(static symbol => (Symbol: symbol, Type: TypeOf(symbol)))
            .Where(static s => s.Type is not null && InterfaceOf(s.Type) is not null)
            .OrderBy(static s => Rank(s.Symbol)).ThenBy(static s => s.Symbol.Locations.FirstOrDefault()?.SourceSpan.Start ?? 0);
        foreach (var (symbol, type) in loggers)
        {
            var name = CodeAt.Identifier(symbol.Name);
            if (!model.Means(point.Position, name, symbol)
                || (symbol is ILocalSymbol && !(assigned ??= Assigned(model, point.Anchor)).Contains(symbol, SymbolEqualityComparer.Default))
                || InterfaceOf(type!)!.ContainingAssembly.GetTypeByMetadataName(Namespace + "." + Extensions) is null)
            {
                continue;
            }

            var arguments = Arguments(reader, category, response);
            var mayBeNull = model.TypeAt(point.Position, name).IsMaybeNull();
            yield return new(name + (mayBeNull ? "?." : ".") + Method + "(" + arguments + ");", !IsInScope(model, point.Position, name + "." + Method + "(" + arguments + ")"));
        }
    }

    private static string Arguments(SubjectReader reader, HandledCategory category, Written? response)
    {
        var text = "category {Category}";
        var values = category.Logged;

        // An event that carries the details has an id of its own: only what has both is a message.
        if (response is not null && ResponseNamer.PropertyOf(response.Type, SdkNames.Model) is { } model && ResponseNamer.PropertyOf(response.Type, SdkNames.Id) is { } id
            && reader.Sdk.IsOfSdk(model) && reader.Sdk.IsOfSdk(id))
        {
            text += ", model {Model}, message {MessageId}";
            values += ", " + response.Access(model.Name) + (reader.Sdk.EnumOfApiEnum(model.Type) is null ? "" : ".Raw()") + ", " + response.Access(id.Name);
        }

        return "\"Claude declined the request: " + text + ".\", " + values;
    }

    private static bool IsInScope(SemanticModel model, int position, string call) =>
        model.SymbolAt(position, call) is IMethodSymbol { ContainingType: { Name: Extensions } type } && type.ContainingNamespace.ToDisplayString() == Namespace;

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol { RefKind: not RefKind.Out } parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol { GetMethod: not null, Parameters.IsEmpty: true } property => property.Type,
        _ => null,
    };

    private static INamedTypeSymbol? InterfaceOf(ITypeSymbol type) =>
        type is INamedTypeSymbol named && IsLogger(named) ? named : type.AllInterfaces.FirstOrDefault(IsLogger);

    private static bool IsLogger(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Interface, Name: "ILogger", Arity: 0 } && type.ContainingNamespace.ToDisplayString() == Namespace;

    /// <summary>A field before the parameter of a primary constructor that it was set from, which would be kept twice.</summary>
    private static int Rank(ISymbol symbol) => symbol switch
    {
        ILocalSymbol => 0,
        IParameterSymbol { ContainingSymbol.DeclaringSyntaxReferences: { Length: 1 } declarations } when declarations[0].GetSyntax() is TypeDeclarationSyntax => 3,
        IParameterSymbol => 0,
        IFieldSymbol => 1,
        _ => 2,
    };

    private static IEnumerable<ISymbol> Assigned(SemanticModel model, StatementSyntax anchor) =>
        model.AnalyzeDataFlow(anchor) is { Succeeded: true } flow ? flow.DefinitelyAssignedOnEntry : Enumerable.Empty<ISymbol>();
}
