using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>Whether a request goes to a chain of models: its fallbacks, or the handler that tries them, stand in the same file.</summary>
internal static class FallbackChains
{
    private const int MaxSteps = 6;

    public static bool AreInSight(SubjectReader reader, IInvocationOperation send)
    {
        var visited = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        return In(reader, send, visited, MaxSteps) || (Sends.RequestOf(reader, send) is { } request && !ReferenceEquals(request, send) && In(reader, request, visited, MaxSteps));
    }

    private static bool In(SubjectReader reader, IOperation code, HashSet<ISymbol> visited, int steps)
    {
        foreach (var operation in code.SelfAndDescendants())
        {
            switch (operation)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: SdkNames.Fallbacks } property }, Value: var value }
                    when reader.Sdk.IsOfSdk(property) && !value.IsNullConstant():
                case IObjectCreationOperation { Type: { Name: SdkNames.FallbackHandler } handler } when reader.Sdk.IsOfSdk(handler):
                    return true;
                case ILocalReferenceOperation { Local: var local } when steps > 0 && visited.Add(local):
                    foreach (var write in reader.Body.WritesTo(local))
                    {
                        if (write.Value is { } given && In(reader, given, visited, steps - 1))
                        {
                            return true;
                        }
                    }

                    break;
                case IMemberReferenceOperation { Member: (IFieldSymbol or IPropertySymbol) and var member } when steps > 0 && !member.DeclaringSyntaxReferences.IsEmpty && visited.Add(member):
                    foreach (var given in reader.Body.Tables.ValuesOf(member))
                    {
                        if (given is not null && In(reader, given, visited, steps - 1))
                        {
                            return true;
                        }
                    }

                    break;
            }
        }

        return false;
    }
}
