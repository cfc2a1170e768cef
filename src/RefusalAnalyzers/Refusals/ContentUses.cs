using System.Collections.Generic;
using System.Linq;
using System;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>Finds where the content of a refused response is used: it is empty, or what came before the classifier stepped in.</summary>
internal sealed class ContentUses
{

    // The content has blocks, which have texts, which are joined.
    private const int MaxSteps = 3;

    private readonly RefusalBranch _branch;
    private readonly SubjectReader _reader;
    private readonly VariableContents _contents;
    private readonly MemberGraphs _graphs;
    private bool? _hasEarlierTurns;

    private ContentUses(RefusalBranch branch, SubjectReader reader)
    {
        _branch = branch;
        _reader = reader;
        _contents = VariableContents.Of(reader.Body);
        _graphs = MemberGraphs.Of(reader.Body);
    }

    public static IEnumerable<IOperation> In(RefusalBranch branch, SubjectReader reader)
    {
        var uses = new ContentUses(branch, reader);
        var replacements = new Replacements(reader, branch);
        foreach (var code in branch.Condition is { } condition ? branch.Code.Add(condition) : branch.Code)
        {
            foreach (var operation in code.SelfAndDescendants())
            {
                if ((uses.IsContent(operation) || uses.IsGathered(operation)) && !OnlyCounts(operation)
                    && (code != branch.Condition || branch.IsAfterTest(operation)) && !replacements.MayPrecede(operation))
                {
                    yield return operation;
                }
            }
        }
    }

    /// <summary>The content itself, or a local that is an alias of it; the assignment of the alias is no use.</summary>
    private bool IsContent(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: var property, Instance: { } instance } =>
            IsContent(property) && _reader.Resolve(instance).Equals(_branch.Response) && !NamesLocal(operation),
        ILocalReferenceOperation { IsDeclaration: false } =>
            _reader.Resolve(operation) is { Path: { Length: > 0 } path } subject && IsContent(path[path.Length - 1])
            && subject.Prefix(path.Length - 1).Equals(_branch.Response),
        _ => false,
    };

    /// <summary>Whether a member has what the model wrote. The text of a chat whose functions were invoked also has earlier turns, and does not count.</summary>
    private bool IsContent(ISymbol member) =>
        _reader.Sdk.IsContent(member) && !(member.Name is ChatNames.Text or ChatNames.Messages && _branch.Asked.Kind.IsChat && HasEarlierTurns());

    private bool HasEarlierTurns() => _hasEarlierTurns ??= ChatOrigins.Of(_reader, _branch.Response, _branch.Owner).InvokesFunctions;

    private static bool NamesLocal(IOperation operation)
    {
        var parent = operation.WithConversions().Parent;

        return parent is IVariableInitializerOperation;
    }

    /// <summary>A variable that was assigned text of the response, or of its stream.</summary>
    private bool IsGathered(IOperation operation) =>
        operation is ILocalReferenceOperation { IsDeclaration: false } or IFieldReferenceOperation && VariableContents.VariableOf(operation) is { } variable
        && operation.Type is { } type && (type.SpecialType == SpecialType.System_String || type.Name is "StringBuilder" or "List")
        && HoldsText(variable, operation, MaxSteps, before: operation.Syntax.SpanStart);

    /// <summary>Whether a variable holds text of the response at a place, by the values that it was given since it was last reset.</summary>
    private bool HoldsText(ISymbol variable, IOperation place, int steps, int before = int.MaxValue)
    {
        var from = 0;
        foreach (var reset in _contents.ResetsOf(variable))
        {
            if (_graphs.MayRunBefore(reset, place, _branch.Owner))
            {
                from = Math.Max(from, reset.Syntax.SpanStart);
            }
        }

        foreach (var definition in _contents.DefinitionsOf(variable))
        {
            var position = definition.Place.Syntax.SpanStart;
            if (position >= from && (position < before || IsOfRoundBefore(variable, definition.Place, place)) && (before == int.MaxValue || RunsBefore(definition.Value, place)) && HoldsText(definition.Value, steps))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether code after a place ran in an earlier iteration of the loop around both, and nothing was reset since.</summary>
    private bool IsOfRoundBefore(ISymbol variable, IOperation definition, IOperation place)
    {
        for (var parent = place.Parent; parent is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation); parent = parent.Parent)
        {
            if (parent is ILoopOperation loop && definition.IsWithin(loop))
            {
                return !_contents.ResetsOf(variable).Any(reset => reset.IsWithin(loop));
            }
        }

        return false;
    }

    /// <summary>Whether a value holds the content of the response, or a piece of text that a stream delivered.</summary>
    private bool HoldsText(IOperation value, int steps)
    {
        foreach (var operation in value.SelfAndDescendants())
        {
            if (IsText(operation)
                || (steps > 0 && !OnlyCounts(operation) && operation is ILocalReferenceOperation { IsDeclaration: false, Local: var local } && HoldsText(local, operation, steps - 1)))
            {
                return true;
            }
        }

        return false;
    }

    private bool RunsBefore(IOperation earlier, IOperation place) => _graphs.MayRunBefore(earlier, place);

    private bool IsText(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property: { Name: SdkNames.Text, ContainingType.Name: var owner } text } && SdkNames.IsTextDelta(owner)
            ? IsSdk(text)
            // Content that is read in the branch itself is reported there; content of a response that was replaced since is not of this one.
            : IsPieceOfChat(operation) || (IsContent(operation) && !OnlyCounts(operation) && !_branch.Contains(operation)
                && _graphs.MayRunBefore(operation, _branch.Owner) && !_reader.Writes.IsWrittenBetween(_branch.Response, operation.Syntax.Span.End, _branch.Test.SpanStart));

    /// <summary>Whether an update of Claude's stream is read in a member that keeps why it ended. It is not known which update that was; the text is that of all updates.</summary>
    private bool IsPieceOfChat(IOperation operation) =>
        _branch.Asked is { IsKept: true, Kind.IsChat: true } && operation is IPropertyReferenceOperation { Property: var piece, Instance: { } update }
        && _reader.Sdk.Chat?.IsUpdate(piece.ContainingType) == true && _reader.Sdk.IsContent(piece)
        && ChatOrigins.Of(_reader, _reader.Resolve(update), operation) is { IsClaudes: true, InvokesFunctions: false };

    private bool IsSdk(ISymbol symbol) =>
        _reader.Sdk.Assembly is { } assembly && SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, assembly);

    /// <summary>Whether a use only asks how much content there is, names it, or discards it.</summary>
    private static bool OnlyCounts(IOperation operation)
    {
        var parent = operation.Parent;
        var child = operation;
        while (parent is IConversionOperation or IParenthesizedOperation || (parent is IArgumentOperation && parent.Parent is IInvocationOperation { TargetMethod.IsExtensionMethod: true }))
        {
            child = parent;
            parent = parent.Parent;
        }

        return parent switch
        {
            INameOfOperation => true,
            IMemberReferenceOperation { Member.Name: "Count" or "Length" } => true,
            IInvocationOperation { TargetMethod.Name: "Any" or "Count" or "TryGetNonEnumeratedCount", Arguments.Length: <= 1 } => true,
            IInvocationOperation { TargetMethod.Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" } => true,
            IInvocationOperation call when VariableContents.ThrowsAway(call) || (ReferenceEquals(call.Instance, child) && VariableContents.AddsTo(call)) => true,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace" } } => true,
            IConditionalAccessOperation access when ReferenceEquals(access.Operation, child) && PlaceholderOf(access) is { } placeholder => OnlyCounts(placeholder),
            IIsPatternOperation { Pattern: IListPatternOperation { Patterns.IsEmpty: true } } => true,
            IIsPatternOperation { Pattern: IRecursivePatternOperation pattern } => AsksForCount(pattern),
            IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation } } isNull => AsksForNull(isNull.Pattern),
            IBinaryOperation { RightOperand.ConstantValue: { HasValue: true, Value: null or "" } } => true,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, LeftOperand.ConstantValue: { HasValue: true, Value: null or "" } } => true,
            _ => VariableContents.IsOverwritten(child) || FallbackBlocks.AreAllThatIsSought(operation),
        };
    }

    /// <summary>The placeholder after a <c>?.</c> for the value before it.</summary>
    private static IOperation? PlaceholderOf(IConditionalAccessOperation access) =>
        access.WhenNotNull.SelfAndDescendants().FirstOrDefault(o => o is IConditionalAccessInstanceOperation instance && ReferenceEquals(instance.AccessedInstance(), access.Operation));

    private static bool AsksForNull(IPatternOperation pattern) =>
        (pattern is INegatedPatternOperation negated ? negated.Pattern : pattern) is IConstantPatternOperation { Value: var value } && value.TryGetConstant(out var constant) && constant is null or "";

    private static bool AsksForCount(IRecursivePatternOperation pattern)
    {
        foreach (var part in pattern.PropertySubpatterns)
        {
            if (part.Member is not IMemberReferenceOperation { Member.Name: "Count" or "Length" })
            {
                return false;
            }
        }

        return pattern.DeclaredSymbol is null;
    }
}
