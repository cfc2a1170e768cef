using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Stubs;

/// <summary>What a handler is given; where that is the instance around the dispatch, nothing, and the handler is an instance member.</summary>
internal readonly record struct HandlerInput(HandlerArgument? Argument, bool NeedsThis)
{
    private bool IsEmpty => Argument is null && !NeedsThis;

    /// <summary>As a handler takes it that is there for what has no category.</summary>
    public HandlerInput OfNoCategory() => this with { Argument = Argument?.OfNoCategory() };

    /// <summary>As a handler of unknown values takes it: as the others, and the wire name where that does not hold it.</summary>
    public HandlerInput OfUnknown(HandlerInput raw) => IsEmpty ? raw : this;

    /// <param name="position">Where the handler is called.</param>
    public static HandlerInput Find(SourceFile file, SubjectReader reader, CategoryExpression expression, int position)
    {
        var namer = new ResponseNamer(file, reader, null, position);
        var source = new CategorySource(reader, namer);
        var origin = source.ReadFrom(expression.Operation);
        var isInstance = origin is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };
        var argument = isInstance ? null
            : origin is not null ? (namer.Text(origin) is { } text ? Write(file, text, origin.Type, SymbolOf(origin), position) : null)
            : source.Matched is var (matched, type, symbol) ? Write(file, matched, type, symbol, position)
            : null;
        return new(argument, isInstance);
    }

    /// <summary>The wire name, where the dispatch can reach it.</summary>
    public static HandlerInput FindRaw(SourceFile file, SubjectReader reader, CategoryExpression expression, int position)
    {
        var namer = new ResponseNamer(file, reader, null, position);
        if (new CategorySource(reader, namer).WireForm(expression.Operation) is not { Type: { } type } wire || namer.Text(wire) is not { } text)
        {
            return default;
        }

        var isText = type.SpecialType == SpecialType.System_String;
        if (!isText && reader.Sdk.EnumOfApiEnum(type) is null)
        {
            return default;
        }

        // Beside the categories that the arms name, null comes to a catch-all as well.
        var raw = isText ? text : text + (file.Model.TypeAt(position, text).MayBeNull() ? "?.Raw()" : ".Raw()");
        var found = file.Model.TypeAt(position, raw).Type;
        return found?.SpecialType == SpecialType.System_String
            ? new(new(raw, found.WithNullableAnnotation(NullableAnnotation.Annotated), "category"), false)
            : default;
    }

    private static HandlerArgument? Write(SourceFile file, string text, ITypeSymbol? type, ISymbol? symbol, int position)
    {
        var bound = file.Model.SymbolAt(position, text);
        if (type is null || symbol is null || !TypeNames.CanBeWritten(type)
            || (SyntaxFactory.ParseExpression(text) is not ConditionalAccessExpressionSyntax && !SymbolEqualityComparer.Default.Equals(bound, symbol) && !IsRangeVariable(bound, symbol)))
        {
            return null;
        }

        type = type.Annotated(file.Model.TypeAt(position, text));
        return new(text, type, HandlerArgument.NameFor(type, symbol));
    }

    /// <summary>Operations show the parameter of a lambda in place of the variable of a query.</summary>
    private static bool IsRangeVariable(ISymbol? bound, ISymbol symbol) => bound is IRangeVariableSymbol && symbol is IParameterSymbol && bound.Name == symbol.Name;

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };
}
