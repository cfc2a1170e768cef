using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>Which <c>bool</c> locals are known to be true, and which to be false, on a path from a call: two bits for each local, in one number.</summary>
internal sealed class BoolConstants(SubjectReader reader, IInvocationOperation send)
{
    // Real code keeps one or two.
    private const int MaxLocals = 6;

    private readonly List<ILocalSymbol> _locals = [];
    private int? _atCall;

    /// <summary>The locals that are given only one constant before the call.</summary>
    public int AtCall => _atCall ??= ComputeAtCall();

    /// <summary>The local of type <c>bool</c> that an operation refers to.</summary>
    public static ILocalSymbol? LocalOf(IOperation operation) =>
        operation is ILocalReferenceOperation { Local: { Type.SpecialType: SpecialType.System_Boolean, RefKind: RefKind.None } local } ? local : null;

    /// <summary>What is known after an assignment.</summary>
    public int With(int values, ILocalSymbol local, bool yes, bool no)
    {
        if (IndexOf(local) is not { } at)
        {
            return values;
        }

        var known = (yes ? 1 : 0) | (no ? 2 : 0);
        return (values & ~(3 << (at * 2))) | ((known == 3 ? 0 : known) << (at * 2));
    }

    /// <summary>Whether a local may be true, and whether it may be false; null where both may be.</summary>
    public (bool Yes, bool No)? Known(ILocalSymbol local, int values) => _locals.IndexOf(local) is >= 0 and var at && ((values >> (at * 2)) & 3) is not 0 and var known
        ? ((known & 1) != 0, (known & 2) != 0)
        : null;

    private int ComputeAtCall()
    {
        var values = 0;
        var asked = new HashSet<ILocalSymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in reader.Body.Operations)
        {
            if (_locals.Count == MaxLocals)
            {
                break;
            }

            if (LocalOf(operation) is { } local && asked.Add(local) && ConstantAtCall(local) is { } constant)
            {
                values = With(values, local, constant, !constant);
            }
        }

        return values;
    }

    private bool? ConstantAtCall(ILocalSymbol local)
    {
        bool? found = null;
        foreach (var write in Definitions.Of(reader, local).Reaching(send))
        {
            if (write.Value?.ConstantValue is not { HasValue: true, Value: bool constant } || (found is not null && found != constant))
            {
                return null;
            }

            found = constant;
        }

        return found;
    }

    private int? IndexOf(ILocalSymbol local)
    {
        var at = _locals.IndexOf(local);
        if (at < 0 && _locals.Count < MaxLocals)
        {
            at = _locals.Count;
            _locals.Add(local);
        }

        return at < 0 ? null : at;
    }
}
