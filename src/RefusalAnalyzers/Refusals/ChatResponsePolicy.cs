using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>The origins of a response of a chat, for all questions about them.</summary>
internal abstract class ChatResponsePolicy(SubjectReader reader, ChatLibrary chat) : OriginPolicy
{
    public override Ways Ways => Ways.Fields | Ways.Properties | Ways.Elements;

    protected ChatLibrary Chat => chat;

    public override bool End(Origin origin) => false;

    public override Verdict Judge(Origin origin, PendingOrigins pending)
    {
        if (ConstantValues.TryGet(reader, origin.Value, out _))
        {
            return Verdict.Known;
        }

        switch (origin.Core)
        {
            case IInvocationOperation call:
                return JudgeCall(call, origin.Depth, pending);
            case IObjectCreationOperation creation:
                return JudgeCreation(creation, origin.Depth, pending);
            case IPropertyReferenceOperation { Instance: { } instance, Property: var property } when chat.IsText(property) || reader.Sdk.KindOf(property) is { IsChat: true, Reason: var reason } && reason == property.Name:
                return Pass(instance, origin.Depth, pending);
            case IPropertyReferenceOperation { Instance: { } task, Property: { Name: "Result", ContainingType: { Name: "Task" or "ValueTask" } } }:
                return Pass(task, origin.Depth, pending);
            case ILocalReferenceOperation { Local: var local }:
                return JudgeLocal(local, origin, pending);
            default:
                return Verdict.Follow;
        }
    }

    public override Assignments? AssignmentsAt(MemberBody body, IOperation reference, ISymbol variable)
    {
        var writes = body.WritesTo(variable);
        if (variable is not (ILocalSymbol or IParameterSymbol) || writes.Count == 0 || (writes.Count == 1 && writes[0].IsDeclaration))
        {
            return base.AssignmentsAt(body, reference, variable);
        }

        var definitions = Definitions.Of(reader, variable);
        return new(definitions.Reaching(reference).ToList(), definitions.InitialReaches(reference) && variable is IParameterSymbol);
    }

    protected abstract Verdict JudgeChatCall(IInvocationOperation call, int depth, PendingOrigins pending);

    protected virtual Verdict JudgeCreation(IObjectCreationOperation creation, int depth, PendingOrigins pending) =>
        // The elements that are added to a list are followed from the variable that holds it.
        depth > 0 && creation.Arguments.IsEmpty && creation.Initializer is null ? Verdict.Known : Verdict.Stop;

    protected virtual bool IsKnownLocal(ILocalSymbol local, MemberBody body) => true;

    protected static Verdict Pass(IOperation value, int depth, PendingOrigins pending)
    {
        pending.Push(value, depth);
        return Verdict.Known;
    }

    private Verdict JudgeCall(IInvocationOperation call, int depth, PendingOrigins pending)
    {
        if (call.Receiver() is not { } receiver)
        {
            return Verdict.Stop;
        }

        if (Sends.IsAwaiting(call) || IsGathering(call))
        {
            return Pass(receiver, depth, pending);
        }

        if (call.TargetMethod.Name == ChatNames.ToUpdates && chat.IsWhole(receiver.Type))
        {
            return Pass(receiver, 0, pending);
        }

        return ChatLibrary.IsOfLibrary(call.TargetMethod) || chat.IsClient(receiver.WithoutConversions().Type) || call.TargetMethod.Name == ChatNames.AsChatClient ? JudgeChatCall(call, depth, pending)
            : depth > 0 ? Verdict.Follow
            : Verdict.Stop;
    }

    /// <summary>Whether a call makes a list of a stream, with the same elements.</summary>
    private static bool IsGathering(IInvocationOperation call) => call.TargetMethod is { IsExtensionMethod: true, Name: "ToListAsync" or "ToArrayAsync" or "ToBlockingEnumerable" or "ToAsyncEnumerable" };

    private Verdict JudgeLocal(ILocalSymbol local, Origin origin, PendingOrigins pending)
    {
        var body = OtherMembers.Around(origin.Core, reader.Body);
        if (!IsKnownLocal(local, body))
        {
            return Verdict.Stop;
        }

        if (!ReferenceEquals(body, reader.Body))
        {
            // Of another member, such as the constructor that fills a field, only what never changes is known.
            return body.DesignationOf(local) is null && body.OnlyValueOf(local) is { } only ? Pass(only, origin.Depth, pending) : Verdict.Stop;
        }

        foreach (var definition in origin.Depth > 0 ? VariableContents.Of(body).DefinitionsOf(local) : [])
        {
            if (definition is { IsAdded: true, Place: IInvocationOperation })
            {
                pending.Push(definition.Value, origin.Depth - 1);
            }
        }

        return Verdict.Follow;
    }
}
