using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>The values that the variables of one member are assigned or that are appended to them, and where they are reset.</summary>
internal sealed class VariableContents
{
    private readonly ILookup<ISymbol, Definition> _definitions;
    private readonly ILookup<ISymbol, IOperation> _resets;

    private VariableContents(MemberBody body)
    {
        var definitions = new List<(ISymbol Variable, Definition Definition)>();
        var resets = new List<(ISymbol Variable, IOperation Place)>();
        foreach (var operation in body.Operations)
        {
            if (DefinitionIn(operation) is { Variable: { } variable } given)
            {
                definitions.Add((variable, given.Definition));
            }

            foreach (var emptied in ResetBy(operation))
            {
                if (VariableOf(emptied) is { } reset)
                {
                    resets.Add((reset, operation));
                }
            }
        }

        _definitions = definitions.ToLookup(static d => d.Variable, static d => d.Definition, SymbolEqualityComparer.Default);
        _resets = resets.ToLookup(static r => r.Variable, static r => r.Place, SymbolEqualityComparer.Default);
    }

    /// <summary>The values that members of this object or type are given.</summary>
    public IEnumerable<Definition> DefinitionsOfMembers => _definitions.Where(static definitions => definitions.Key is not ILocalSymbol).SelectMany(static definitions => definitions);

    /// <summary>Computed once for all branches of a member.</summary>
    public static VariableContents Of(MemberBody body) => body.Table(static b => new VariableContents(b));

    public IEnumerable<Definition> DefinitionsOf(ISymbol variable) => _definitions[variable];

    /// <summary>Where the content of a variable is replaced or discarded.</summary>
    public IEnumerable<IOperation> ResetsOf(ISymbol variable) => _resets[variable];

    /// <summary>The local, or the member of this object or type, that an expression is.</summary>
    public static ISymbol? VariableOf(IOperation operation) => operation.WithoutConversions() switch
    {
        ILocalReferenceOperation local => local.Local,
        IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol, Instance: null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } member => member.Member,
        IDeclarationExpressionOperation declaration => VariableOf(declaration.Expression),
        _ => null,
    };

    /// <summary>Whether an expression is only written, and not read.</summary>
    public static bool IsOverwritten(IOperation operation) => operation.Parent switch
    {
        IAssignmentOperation assignment => ReferenceEquals(assignment.Target, operation),
        IArgumentOperation { Parameter.RefKind: RefKind.Out } => true,
        ITupleOperation tuple => IsOverwritten(tuple),
        _ => false,
    };

    /// <summary>Whether a call discards the content of its receiver.</summary>
    public static bool ThrowsAway(IInvocationOperation call) =>
        call.TargetMethod is { Name: "Clear" or "RemoveRange" or "RemoveAll" } or { Name: "Remove", Parameters.Length: 2, ContainingType.SpecialType: not SpecialType.System_String };

    /// <summary>Whether a call appends to its receiver.</summary>
    public static bool AddsTo(IInvocationOperation call) => call.TargetMethod.Name is "Append" or "AppendLine" or "Add" or "Write";

    private static (ISymbol? Variable, Definition Definition)? DefinitionIn(IOperation operation) => operation switch
    {
        IForEachLoopOperation { Locals: { Length: > 0 } locals } loop => (locals[0], new(loop, loop.Collection, IsAdded: true)),
        IVariableDeclaratorOperation { Initializer: { } initializer } declarator => (declarator.Symbol, new(declarator, initializer.Value, IsAdded: false)),
        IAssignmentOperation assignment => (VariableOf(assignment.Target), new(assignment, assignment.Value, IsAdded: assignment is not ISimpleAssignmentOperation)),
        IInvocationOperation { Instance: { } instance, Arguments: { Length: > 0 } arguments } call when AddsTo(call) => (VariableOf(instance), new(call, arguments[0].Value, IsAdded: true)),
        _ => null,
    };

    /// <summary>The expressions whose content an operation replaces or discards.</summary>
    private static ImmutableArray<IOperation> ResetBy(IOperation operation) => operation switch
    {
        // `Length = 0` of a builder.
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Length", Instance: { } builder }, Value.ConstantValue: { HasValue: true, Value: 0 } } => ImmutableArray.Create(builder),
        ISimpleAssignmentOperation { Target: var target } => ImmutableArray.Create(target),
        IDeconstructionAssignmentOperation { Target: ITupleOperation tuple } => tuple.Elements,
        IArgumentOperation { Parameter.RefKind: RefKind.Out, Value: var value } => ImmutableArray.Create(value),
        IInvocationOperation { Instance: { } instance } call when ThrowsAway(call) => ImmutableArray.Create(instance),
        _ => ImmutableArray<IOperation>.Empty,
    };
}
