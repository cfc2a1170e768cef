using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Subjects;

/// <summary>What a reader of stop reasons asks of values that are one in an indirect form.</summary>
internal interface IIndirectReasons
{
    /// <summary>The stop reason of which an expression is an indirect form; null where it is none.</summary>
    IOperation? ReasonOf(IOperation expression);

    /// <summary>The ApiEnum whose JSON, with quote marks, a text is.</summary>
    IOperation? QuotedReasonOf(IOperation text);

    /// <summary>The subject of what a function or property of one expression answers with, by the name that it has where it is asked.</summary>
    Subject? AnsweredBy(IOperation use);

    /// <summary>The enum of the stop reason that a text is.</summary>
    RefusalEnum? OfText(IOperation text);

    /// <summary>The enum of the stop reasons that a variable is given, where it is given nothing else but constants.</summary>
    RefusalEnum? OfVariable(ILocalSymbol local);
}
