using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>A value given to a variable; null where it is not one expression.</summary>
/// <param name="Operation">What gives it: a declaration, an assignment, an argument.</param>
internal sealed record Write(IOperation? Value, IOperation Operation, bool IsDeclaration)
{
    public SyntaxNode Syntax => Operation.Syntax;

    /// <summary>The <c>out</c> or <c>ref</c> argument that gives it.</summary>
    public IArgumentOperation? Argument => Operation as IArgumentOperation;

    /// <summary>The <c>+=</c> or <c>??=</c> that gives it, which keeps what was there before.</summary>
    public IAssignmentOperation? Compound => Operation is ICompoundAssignmentOperation or ICoalesceAssignmentOperation ? (IAssignmentOperation)Operation : null;
}
