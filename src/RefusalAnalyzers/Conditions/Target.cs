using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Conditions;

/// <summary>What a construct decides over: a subject, and the enum that gives its domain.</summary>
/// <param name="IsWire">Whether text that it is compared with is meant to be a wire name: not so for a string of unknown origin.</param>
/// <param name="ReceiverType">The types that the category is read from, where they may be narrower than those that declare the members.</param>
internal sealed record Target(Subject Subject, RefusalEnum Enum, bool IsWire, ReceiverType? ReceiverType = null)
{
    /// <summary>Where in the source the subject got its value: a condition before that is about another value.</summary>
    public int Since { get; init; }

    /// <summary>Whether the subject is text with quote marks, which no wire name equals.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>What is known at a place of a variable that holds the result of a condition: the values for which it must be true, and those for which it may be; null where nothing is known.</summary>
    public Func<ISymbol, SetPair?>? Kept { get; init; }

    /// <summary>How many calls have been followed into functions.</summary>
    public int Calls { get; init; }

    public static Target Of(CategoryExpression expression) =>
        new(expression.Subject, expression.Enum, expression.View != CategoryView.AnyString, expression.ReceiverType) { IsQuoted = expression.View == CategoryView.Json };

    /// <summary>Whether an expression denotes the subject.</summary>
    public bool IsDenotedBy(SubjectReader reader, IOperation operation) => reader.Read(operation) is { } expression
        ? expression.Subject.Equals(Subject) && SymbolEqualityComparer.Default.Equals(expression.Enum.Symbol, Enum.Symbol)

        // The parameter of a function that is given text: only the caller knows what that is.
        : Calls > 0 && operation.Type?.SpecialType == SpecialType.System_String && operation.Core() is IParameterReferenceOperation { Parameter: var parameter }
            && Subject.Equals(Subject.Of(parameter));

    /// <summary>Whether the subject is an object that an expression denotes, or is read from it.</summary>
    public bool IsReadFrom(SubjectReader reader, IOperation operation) => operation.Type is { IsReferenceType: true } && reader.Resolve(operation).IsPrefixOf(Subject);

    /// <summary>The type that a receiver of the category certainly has, at some length of the path.</summary>
    public ITypeSymbol ReceiverTypeAt(Compilation compilation, int length)
    {
        var receiver = ReceiverType;
        for (var i = Subject.Path.Length - 1; i > length; i--)
        {
            receiver = receiver?.Before;
        }

        var declaring = Subject.Path[length].ContainingType;
        return receiver?.Type is { } type && compilation.IsA(type, declaring) ? type : declaring;
    }

    /// <summary>The values of the domain that a constant is. A misspelled wire name counts as that name: another rule reports it.</summary>
    public ValueSet OfConstant(object? value, bool ignoresCase = false, Residual? residual = null)
    {
        switch (value)
        {
            case null:
                return ValueSet.Null;
            case string when IsQuoted:
                return ValueSet.None;
            case string text:
                var exact = ignoresCase ? Enum.OfWireNameIgnoringCase(text) : Enum.OfWireName(text);
                if (!exact.IsEmpty || !IsWire || Enum.OfNearMiss(text) is not { IsEmpty: false } near)
                {
                    return exact;
                }

                if (residual is not null)
                {
                    residual.IsMisspelled = true;
                }

                return near;
            default:
                return Enum.OfValue(value);
        }
    }
}
