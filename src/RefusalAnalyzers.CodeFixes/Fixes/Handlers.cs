using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Dispatching;
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

    public static Handlers? For(FixedFile file, Decision decision, SubjectReader reader, FixPlan plan)
    {
        var dispatch = decision.Dispatch;
        return StubPlace.For(file, dispatch.Syntax, dispatch.Enum) is { } place
            ? new(file, CallPosition(dispatch), place, plan, HandlerInput.Find(file, reader, dispatch.Expression, CallPosition(dispatch)))
            : null;
    }

    /// <summary>A handler for a refusal without a category.</summary>
    public static Handlers? ForNoCategory(FixedFile file, Decision decision, SubjectReader reader, FixPlan plan)
    {
        var dispatch = decision.Dispatch;
        var input = HandlerInput.Find(file, reader, dispatch.Expression, CallPosition(dispatch));
        return StubPlace.For(file, dispatch.Syntax, dispatch.Enum) is { } place
            ? new(file, CallPosition(dispatch), place, plan, input with { Argument = input.Argument?.OfNoCategory() })
            : null;
    }

    /// <summary>Handlers for what is newer than the SDK: given what the others are, or the text that the API sent where they are given nothing that holds it.</summary>
    public static Handlers? ForUnknown(FixedFile file, Decision decision, SubjectReader reader, FixPlan plan)
    {
        var dispatch = decision.Dispatch;
        return StubPlace.For(file, dispatch.Syntax, dispatch.Enum) is { } place
            ? new(file, CallPosition(dispatch), place, plan, HandlerInput.FindUnknown(file, reader, dispatch.Expression, dispatch.Syntax.SpanStart))
            : null;
    }

    public HandlerArgument? Argument => input.Argument;

    /// <summary>Handlers that go on with what is done today, called from one of the arms.</summary>
    public static Handlers? ForArm(FixedFile file, Decision decision, SubjectReader reader, FixPlan plan, int position)
    {
        var dispatch = decision.Dispatch;
        return StubPlace.For(file, dispatch.Syntax, dispatch.Enum) is { } place
            ? new(file, position, place, plan, HandlerInput.Find(file, reader, dispatch.Expression, position))
            : null;
    }

    /// <summary>The call of the handler for a subject; the handler is planned unless there is one.</summary>
    /// <param name="result">What the handler returns, null for nothing.</param>
    /// <param name="isAwaited">Whether it returns that in a task.</param>
    /// <param name="kept">What it does; null where that is still to be written.</param>
    /// <param name="needsThis">Whether what it does needs the instance.</param>
    /// <param name="outs">The <c>out</c> parameters around that it has to set.</param>
    public string? Call(StubSubject subject, ITypeSymbol? result, bool isAwaited, KeptBody? kept = null, bool needsThis = false, ImmutableArray<IParameterSymbol> outs = default)
    {
        outs = outs.IsDefault ? ImmutableArray<IParameterSymbol>.Empty : outs;
        var returned = isAwaited ? TaskOf(result) : result;
        if ((isAwaited && returned is null) || (result is not null && !TypeNames.CanBeWritten(result)) || outs.Any(static o => !TypeNames.CanBeWritten(o.Type)))
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
        var signature = new HandlerSignature(parameters, returned, typeParameters.ToImmutable(), !input.NeedsThis && !needsThis) { Outs = outs };
        var (name, isNew, claimed) = file.Stubs.Name(file.Model, position, file.Options, subject, signature, place, result is not null || !outs.IsEmpty, kept is not null);
        if (isNew)
        {
            var names = input.Argument is null ? ImmutableArray<string>.Empty : ImmutableArray.Create(input.Argument.ParameterName);
            plan.Stubs.Add(new(name, signature, names, subject, place) 
            {
                DoesNothing = DoesNothing,
                Kept = kept,
                Obsolete = kept?.UsesObsolete == true || ObsoleteCode.IsObsolete(returned) || ObsoleteCode.IsObsolete(input.Argument?.Type) ? ObsoleteCode.AttributeAround(file.Model, position) : null,
            });
        }

        if (claimed is not null)
        {
            plan.Claimed.Add(claimed);
        }

        var call = name + (typeParameters.Count == 0 ? "" : "<" + string.Join(", ", typeParameters.Select(static p => p.Name)) + ">")
            + "(" + string.Join(", ", (input.Argument is null ? [] : new[] { input.Argument.Text }).Concat(outs.Select(static o => "out " + o.Name))) + ")";
        return isAwaited ? "await " + call : call;
    }

    /// <summary>Where a call will stand, as far as what is known there goes: the body of an arm that names a category.</summary>
    public static int CallPosition(Dispatch dispatch)
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
