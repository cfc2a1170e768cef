using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>The entry of a refusal branch on the map.</summary>
internal sealed class BranchMap
{
    // What was read may be assigned to a variable, and that to another.
    private const int MaxSteps = 2;

    private readonly RefusalBranch _branch;
    private readonly SubjectReader _reader;
    private readonly RefusalEnum _enum;
    private readonly ImmutableArray<CategoryExpression> _categories;
    private readonly ValueSet _before;
    private readonly ValueSet _reaching;

    private BranchMap(RefusalBranch branch, SubjectReader reader, RefusalEnum refusalEnum)
    {
        (_branch, _reader, _enum) = (branch, reader, refusalEnum);
        _categories = reader.TypedCategories.Where(IsOfResponse).ToImmutableArray();
        (_before, _reaching) = (ValueSet.All, ValueSet.All);
        foreach (var category in _categories)
        {
            _before &= Reaching.At(reader, branch.Owner, Target.Of(category));
            _reaching &= Reaching.At(reader, branch.Code[0], Target.Of(category));
        }
    }

    /// <summary>The entry of a branch; null where it does nothing, or where its categories are not known.</summary>
    public static MapEntry? Of(RefusalBranch branch, SubjectReader reader)
    {
        if (branch.IsPart || !(BranchEffects.Any(branch) || SwallowedRefusals.Is(branch, reader)) || EnumOf(branch, reader) is not { } refusalEnum)
        {
            return null;
        }

        var map = new BranchMap(branch, reader, refusalEnum);
        return new(
            branch.Asked.Kind.IsChat ? MapForm.ChatBranch : MapForm.RefusalBranch,
            refusalEnum,
            branch.Response,
            branch.Owner.Syntax,
            branch.Test.Span,
            MapRoute.WithShared(map.Routes()));
    }

    private ImmutableArray<MapRoute> Routes()
    {
        var whole = Whole();
        var routes = ImmutableArray.CreateBuilder<MapRoute>();
        foreach (var (name, set) in MapDomain.Of(_enum, _before, ValueSet.None))
        {
            routes.Add((_reaching.Overlaps(set) ? Asked(set) ?? whole : NotEntered()) with { Value = name });
        }

        return routes.ToImmutable();
    }

    /// <summary>The route of a value through conditions on single categories.</summary>
    private MapRoute? Asked(ValueSet value)
    {
        foreach (var category in _categories)
        {
            if (category.Enum == _enum && MapQuestions.Follow(_reader, Target.Of(category), _branch.Code, value) is { } route)
            {
                return route;
            }
        }

        return null;
    }

    /// <summary>The route of all values, where the branch does not distinguish them.</summary>
    private MapRoute Whole()
    {
        if (ReceiverOf() is { } receiver)
        {
            return new("", MapState.HandedOn, ImmutableArray.Create(receiver), _branch);
        }

        // After an earlier look, not all categories come here; and conditions beside the test may name the ones that do.
        var state = _reaching.Contains(_enum.MemberSet) ? MapState.Ignored
            : _before.HasUnknown && !_reaching.HasUnknown ? MapState.Own
            : MapState.CatchAll;
        return new("", state, ImmutableArray.Create(new MapTarget(MapTargetKind.Body, _branch.Code)), _branch);
    }

    /// <summary>The route of a value that the condition, which asks for categories as well, does not let into the branch.</summary>
    private MapRoute NotEntered()
    {
        var rest = _branch.Owner is IConditionalOperation { WhenFalse: { } other } && !_branch.Contains(other) ? new MapTarget(MapTargetKind.Else, ImmutableArray.Create(other))
            : Blocks.StatementsAfter(_branch.Owner) is { IsEmpty: false } after ? new(MapTargetKind.After, after)
            : new(MapTargetKind.Skipped);
        return new("", rest.Kind == MapTargetKind.Skipped ? MapState.None : MapState.CatchAll, ImmutableArray.Create(rest), rest);
    }

    private MapTarget? ReceiverOf()
    {
        if (!_reaching.Contains(_before))
        {
            return null;
        }

        foreach (var code in _branch.Code)
        {
            if ((_reader.HandedOnIn(code, _branch.Response) ?? CategoryReads.FirstIn(code, _reader, _branch.Asked.Kind)) is { } look)
            {
                return TargetOf(look, MaxSteps);
            }
        }

        return Looks.Elsewhere(_branch, _reader) ? new(MapTargetKind.Around, _branch.Code) : null;
    }

    /// <summary>The code that the value is passed to: a call, a creation or an assignment with it; otherwise the caller.</summary>
    private MapTarget TargetOf(IOperation look, int steps)
    {
        for (var (current, parent) = (look, look.Parent); parent is not null; (current, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case IArgumentOperation { Parent: { } call }:
                    return Receiver(call.Syntax.WithAccess());
                case IReturnOperation:
                    return Receiver(null);
                case IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation }:
                    return Receiver(creation.Syntax);
                case ISimpleAssignmentOperation { Parent: not IObjectOrCollectionInitializerOperation, Target: var target } assignment when ReferenceEquals(assignment.Value, current):
                    return Receiver(target.Syntax);
                case IVariableDeclaratorOperation { Symbol: var local } when steps > 0 && FirstUse(local) is { } use:
                    return TargetOf(use, steps - 1);
                case IBlockOperation or ISwitchCaseOperation:
                    return Receiver(current.Syntax);
            }
        }

        return Receiver(null);
    }

    private MapTarget Receiver(SyntaxNode? receiver) => new(MapTargetKind.Receiver, _branch.Code, receiver);

    private IOperation? FirstUse(ILocalSymbol local)
    {
        foreach (var code in _branch.Code)
        {
            foreach (var operation in code.SelfAndDescendants())
            {
                if (operation is ILocalReferenceOperation { IsDeclaration: false } use && SymbolEqualityComparer.Default.Equals(use.Local, local))
                {
                    return use;
                }
            }
        }

        return null;
    }

    private bool IsOfResponse(CategoryExpression category) => category.Enum == _enum && _branch.Response.IsPrefixOf(category.Subject) && !_branch.Response.Equals(category.Subject);

    /// <summary>The categories that a refusal of such a response may have.</summary>
    private static RefusalEnum? EnumOf(RefusalBranch branch, SubjectReader reader)
    {
        if (branch.Asked.Kind.IsChat)
        {
            var isBeta = ChatOrigins.Of(reader, branch.Response, branch.Owner).Surface == ChatSurface.Beta;
            return OfDetails(reader.Sdk.Assembly?.GetTypeByMetadataName(SdkNames.MessageType(isBeta)), reader) ?? reader.Sdk.Stable;
        }

        var symbol = branch.Response.Path.IsEmpty ? branch.Response.RootSymbol : branch.Response.Path[branch.Response.Path.Length - 1];
        var type = symbol switch
        {
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            _ => (branch.Response.Root as SyntaxNode) is { } syntax ? reader.Body.Model.GetTypeInfo(syntax).Type : null,
        };
        return OfDetails(type, reader) ?? reader.Sdk.FindStopDetails(type, reader.Options) ?? reader.Sdk.Stable;
    }

    private static RefusalEnum? OfDetails(ITypeSymbol? type, SubjectReader reader)
    {
        foreach (var member in type?.GetMembers(SdkNames.StopDetails) ?? ImmutableArray<ISymbol>.Empty)
        {
            if (member is IPropertySymbol { Type: var details })
            {
                return reader.Sdk.FindStopDetails(details, reader.Options);
            }
        }

        return null;
    }
}
