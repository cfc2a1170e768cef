using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>Answers whether an expression is the explanation of a refusal, as it came or with its letters changed.</summary>
internal static class Explanations
{
    /// <summary>Whether an expression is, or may be, such text.</summary>
    public static bool IsOne(SubjectReader reader, IOperation expression)
    {
        var pending = new Stack<IOperation>();
        var locals = new HashSet<ILocalSymbol>(SymbolEqualityComparer.Default);
        pending.Push(expression);
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            if (operation.Type is not ({ SpecialType: SpecialType.System_String } or { Name: "ReadOnlySpan" }))
            {
                continue;
            }

            if (reader.Resolve(operation) is { Path: { IsEmpty: false } path } && reader.IsExplanation(path[path.Length - 1]))
            {
                return true;
            }

            switch (operation.Core())
            {
                case IInvocationOperation { Instance: { } instance, TargetMethod.ContainingType.SpecialType: SpecialType.System_String }:
                    pending.Push(instance);
                    break;
                case IInvocationOperation { Instance: null, TargetMethod: { Name: "AsSpan" }, Arguments: { Length: > 0 } arguments }:
                    pending.Push(arguments[0].Value);
                    break;
                case IConditionalAccessInstanceOperation placeholder when placeholder.AccessedInstance() is { } accessed:
                    pending.Push(accessed);
                    break;
                case ICoalesceOperation coalesce:
                    pending.Push(coalesce.WhenNull);
                    pending.Push(coalesce.Value);
                    break;
                case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                    pending.Push(whenFalse);
                    pending.Push(conditional.WhenTrue);
                    break;
                case ISwitchExpressionOperation choice:
                    foreach (var arm in choice.Arms)
                    {
                        pending.Push(arm.Value);
                    }

                    break;
                case ILocalReferenceOperation { Local: var local } when locals.Add(local) && reader.Body.OnlyValueOf(local) is { } value:
                    pending.Push(value);
                    break;
            }
        }

        return false;
    }
}
