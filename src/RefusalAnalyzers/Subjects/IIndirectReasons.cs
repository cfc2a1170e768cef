using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Subjects;

/// <summary>What a reader of stop reasons asks of values that show one in a roundabout way.</summary>
internal interface IIndirectReasons
{
    /// <summary>What an expression is another way to write of; null where it is itself.</summary>
    IOperation? ReasonOf(IOperation expression);

    /// <summary>The ApiEnum that a text shows in quote marks.</summary>
    IOperation? QuotedReasonOf(IOperation text);

    /// <summary>The subject of what a function or property of one expression answers with, by the name that it has where it is asked.</summary>
    Subject? AnsweredBy(IOperation use);

    /// <summary>The enum of the stop reason that a text is.</summary>
    RefusalEnum? OfText(IOperation text);

    /// <summary>The enum of the stop reasons that a variable is given, where it is given nothing else but constants.</summary>
    RefusalEnum? OfVariable(ILocalSymbol local);
}
