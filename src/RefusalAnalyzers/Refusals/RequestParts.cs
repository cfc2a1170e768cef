using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>What the requests of one member are built of: the variables and members in the arguments of the calls that send them, and in what those are given.</summary>
internal sealed class RequestParts
{
    // A request may be a copy of another, which has a list of texts.
    private const int MaxSteps = 4;

    private readonly HashSet<ISymbol> _all = new(SymbolEqualityComparer.Default);
    private readonly ImmutableArray<IInvocationOperation>.Builder _sends = ImmutableArray.CreateBuilder<IInvocationOperation>();

    private RequestParts(SubjectReader reader)
    {
        var contents = VariableContents.Of(reader.Body);
        foreach (var operation in reader.Body.Operations)
        {
            if (operation is IInvocationOperation call && (Sends.IsSend(reader, call) || Sends.IsOfChat(reader, call) || GivesResponse(reader, call)))
            {
                _sends.Add(call);
                foreach (var argument in call.Arguments)
                {
                    Add(argument.Value, contents, MaxSteps);
                }
            }
        }
    }

    /// <summary>The calls that send a request, or of which a response comes in another way.</summary>
    public IReadOnlyList<IInvocationOperation> Calls => _sends;

    /// <summary>Computed once for all branches of a member.</summary>
    public static RequestParts Of(SubjectReader reader) => reader.Table(static r => new RequestParts(r));

    public bool Contain(ISymbol symbol) => _all.Contains(symbol);

    /// <summary>Whether an expression reads something that a request is built of.</summary>
    public bool AreIn(IOperation expression)
    {
        foreach (var operation in expression.SelfAndDescendants())
        {
            if (PartOf(operation) is { } part && _all.Contains(part))
            {
                return true;
            }
        }

        return false;
    }

    private static bool GivesResponse(SubjectReader reader, IInvocationOperation call) =>
        call.Parent is IAwaitOperation { Type: var awaited } ? reader.Views.IsResponse(awaited) : reader.Views.IsResponse(call.Type) && !reader.Sdk.IsOfSdk(call.TargetMethod);

    private void Add(IOperation expression, VariableContents contents, int steps)
    {
        foreach (var operation in expression.SelfAndDescendants())
        {
            if (PartOf(operation) is { } part && _all.Add(part) && steps > 0)
            {
                foreach (var definition in contents.DefinitionsOf(part))
                {
                    Add(definition.Value, contents, steps - 1);
                }
            }
        }
    }

    private static ISymbol? PartOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation { Local: { Type.Name: not "CancellationToken" } local } => local,
        IParameterReferenceOperation { Parameter: { Type.Name: not "CancellationToken" } parameter } => parameter,
        IMemberReferenceOperation { Member: (IFieldSymbol or IPropertySymbol) and { IsStatic: false }, Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } member => member.Member,
        _ => null,
    };
}
