using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Fixes.Forms;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Fixes;

/// <summary>The calls of handlers that one construct is to make, and the handlers that are to be written for them.</summary>
/// <param name="position">Where they stand, as far as what is known there goes.</param>
internal sealed class Handlers(FixedFile file, int position, StubPlace place, FixPlan plan, HandlerInput input)
{
    /// <summary>Whether those that are written leave everything as it is.</summary>
    public bool DoesNothing { get; init; }

    /// <param name="only">What they are for, where that is no category.</param>
    /// <param name="position">Where they are called, where that is not the body of an arm that names a category.</param>
    public static Handlers? For(FixedFile file, Decision decision, SubjectReader reader, FixPlan plan, StubSubject? only = null, int? position = null)
    {
        var dispatch = decision.Dispatch;
        if (StubPlace.For(file, dispatch.Syntax, dispatch.Enum) is not { } place)
        {
            return null;
        }

        var at = position ?? CallPosition(dispatch);
        var known = only == StubSubject.Unknown ? dispatch.Syntax.SpanStart : at;
        var input = HandlerInput.Find(file, reader, dispatch.Expression, known);
        return new(file, at, place, plan, only == StubSubject.Uncategorized ? input.OfNoCategory()
            : only == StubSubject.Unknown ? input.OfUnknown(HandlerInput.FindRaw(file, reader, dispatch.Expression, known))
            : input);
    }

    /// <summary>The call of the handler for a subject; the handler is planned unless there is one.</summary>
    /// <param name="need">What is done with what it returns.</param>
    /// <param name="body">What it does; null where that is still to be written. None is called that lacks something that this uses.</param>
    public string? Call(StubSubject subject, Need need, MovedBody? body = null)
    {
        var (result, outs) = (need.Result, need.Outs);
        var returned = need.IsAwaited ? TaskOf(result) : result;
        if (body?.IsFreeOf(input.Argument) == false
            || (need.IsAwaited && returned is null) || (result is not null && !TypeNames.CanBeWritten(result)) || outs.Any(static o => !TypeNames.CanBeWritten(o.Type)))
        {
            return null;
        }

        var typeParameters = ImmutableArray.CreateBuilder<ITypeParameterSymbol>();
        TypeNames.AddMethodTypeParameters(returned, typeParameters);
        TypeNames.AddMethodTypeParameters(input.Argument?.Type, typeParameters);
        foreach (var set in outs)
        {
            TypeNames.AddMethodTypeParameters(set.Type, typeParameters);
        }

        if (place.IsLocal)
        {
            typeParameters.Clear();
        }

        var parameters = input.Argument is { } argument ? ImmutableArray.Create(argument.Type) : ImmutableArray<ITypeSymbol>.Empty;
        var signature = new HandlerSignature(parameters, returned, typeParameters.ToImmutable(), !input.NeedsThis && body?.NeedsThis != true) { Outs = outs };
        var handler = file.Stubs.Name(file.Model, position, file.Options, subject, signature, place, result is not null || !outs.IsEmpty, body is not null);
        plan.Use(handler, () => new(handler.Name, signature, input.Argument is null ? ImmutableArray<string>.Empty : ImmutableArray.Create(input.Argument.ParameterName), subject, place)
        {
            DoesNothing = DoesNothing,
            Kept = body?.Kept,
            Obsolete = body?.Kept.UsesObsolete == true || ObsoleteCode.IsObsolete(returned) || ObsoleteCode.IsObsolete(input.Argument?.Type) ? ObsoleteCode.AttributeAround(file.Model, position) : null,
        });

        var call = handler.Name + (typeParameters.Count == 0 ? "" : "<" + string.Join(", ", typeParameters.Select(static p => p.Name)) + ">")
            + "(" + string.Join(", ", (input.Argument is null ? [] : new[] { input.Argument.Text }).Concat(outs.Select(static o => "out " + o.Name))) + ")";
        return need.IsAwaited ? "await " + call : call;
    }

    /// <summary>Where a call will stand, as far as what is known there goes: the body of an arm that names a category.</summary>
    private static int CallPosition(Dispatch dispatch)
    {
        foreach (var arm in dispatch.Arms)
        {
            if (!arm.Names(dispatch.Enum).IsEmpty && !arm.Body.IsEmpty)
            {
                return arm.Body[0].Syntax.SpanStart;
            }
        }

        return dispatch.Location.Start;
    }

    private ITypeSymbol? TaskOf(ITypeSymbol? result)
    {
        var compilation = file.Model.Compilation;
        return result is null
            ? compilation.GetTypeByMetadataName("System.Threading.Tasks.Task")
            : compilation.GetTypeByMetadataName("System.Threading.Tasks.Task`1")?.Construct(result);
    }
}
