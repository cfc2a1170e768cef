using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Values;

/// <summary>The locals and parameters of type <c>bool</c> in a member, in the order in which they occur: they may hold the result of a condition on a subject, or correlate two of them.</summary>
internal sealed class BoolVariables
{
    private readonly List<BoolVariable> _all = [];
    private readonly Dictionary<ISymbol, BoolVariable> _bySymbol = new(SymbolEqualityComparer.Default);

    private BoolVariables(MemberBody body)
    {
        foreach (var operation in body.Operations)
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation { Symbol: { Type.SpecialType: SpecialType.System_Boolean } declared, Initializer.Value: var initial }:
                    AddValue(declared, initial);
                    break;
                case ISimpleAssignmentOperation assignment when Of(assignment.Target) is { } assigned:
                    AddValue(assigned, assignment.Value);
                    break;
                case ILocalReferenceOperation or IParameterReferenceOperation when !operation.IsAssigned() && Of(operation) is { } read:
                    Get(read).Reads++;
                    break;
            }
        }
    }

    public IReadOnlyList<BoolVariable> All => _all;

    public static BoolVariables Of(MemberBody body) => body.Table(static b => new BoolVariables(b));

    /// <summary>The variable that an operation refers to.</summary>
    public static ISymbol? Of(IOperation reference) => reference switch
    {
        ILocalReferenceOperation { Local: { Type.SpecialType: SpecialType.System_Boolean } local } => local,
        IParameterReferenceOperation { Parameter: { Type.SpecialType: SpecialType.System_Boolean } parameter } => parameter,
        _ => null,
    };

    private void AddValue(ISymbol symbol, IOperation value)
    {
        if (value.ConstantValue is not { HasValue: true })
        {
            Get(symbol).Values.Add(value);
        }
    }

    private BoolVariable Get(ISymbol symbol)
    {
        if (!_bySymbol.TryGetValue(symbol, out var variable))
        {
            _bySymbol[symbol] = variable = new(symbol);
            _all.Add(variable);
        }

        return variable;
    }
}
