using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>
/// Follows a response of a chat, or what is kept of one, back to the client that was asked: Claude's is one that the SDK made, whatever the library put around it. All that it
/// may have come from must agree. Where the option says so, every client is Claude's that is not visibly another's.
/// </summary>
internal static class ChatOrigins
{
    /// <summary>Where a response, or a variable that keeps why responses ended, has come from that is there at a place.</summary>
    public static ChatOrigin Of(SubjectReader reader, Subject response, IOperation place)
    {
        if (reader.Sdk.Chat is not { } chat)
        {
            return new(ChatProvider.Unknown, ChatSurface.Unknown, false, false, false);
        }

        // Why it ended is asked of the response that says it.
        if (response.Path is { IsEmpty: false } path && path[path.Length - 1].Name == ChatNames.FinishReason && reader.Sdk.KindOf(path[path.Length - 1]) is { IsChat: true })
        {
            response = response.Prefix(path.Length - 1);
        }

        var clients = new Clients(reader, chat);
        var isFollowed = Follow(reader, response, place, clients);
        var aggregations = new Aggregations(reader, chat);
        var isAggregated = Follow(reader, response, place, aggregations) && aggregations.IsFound;
        var provider = clients.IsAnothers ? ChatProvider.Another
            : (isFollowed && clients.Surfaces.Count > 0) || reader.Options.ChatClients == ChatClients.Claude ? ChatProvider.Claude
            : ChatProvider.Unknown;
        return new(provider, isFollowed && clients.Surfaces.Count == 1 ? clients.Surfaces.First() : ChatSurface.Unknown, isAggregated, aggregations.IsFound, clients.InvokesFunctions);
    }

    private static bool Follow(SubjectReader reader, Subject response, IOperation place, OriginPolicy policy) => response switch
    {
        { Path.IsEmpty: true, RootSymbol: { } variable } => ValueSteps.Follow(reader.Body, variable, place, policy),
        { Path: { Length: 1 } path } when response.Root == Subject.This => ValueSteps.Follow(reader.Body, path[0], place, policy),
        { Path.IsEmpty: true, Root: SyntaxNode expression } when MemberGraphs.Of(reader.Body).Written<IOperation>(expression) is { } value => ValueSteps.Follow(reader.Body, value, policy),
        _ => false,
    };

    /// <summary>What a call of the library gives a response of: the client that is asked, or the updates that it is put together from.</summary>
    private static IOperation? ReceiverOf(IInvocationOperation call) => call.Instance ?? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null);

    /// <summary>What goes back to where a response came from, and treats it alike on every way.</summary>
    private abstract class Responses(SubjectReader reader, ChatLibrary chat) : OriginPolicy
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
            // What is added to a list is followed from the list's name.
            depth > 0 && creation.Arguments.IsEmpty && creation.Initializer is null ? Verdict.Known : Verdict.Stop;

        protected virtual bool IsKnownLocal(ILocalSymbol local, MemberBody body) => true;

        protected static Verdict Pass(IOperation value, int depth, PendingOrigins pending)
        {
            pending.Push(value, depth);
            return Verdict.Known;
        }

        private Verdict JudgeCall(IInvocationOperation call, int depth, PendingOrigins pending)
        {
            if (ReceiverOf(call) is not { } receiver)
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

    /// <summary>Whether a response was put together from updates: what it is made of matters no more.</summary>
    private sealed class Aggregations(SubjectReader reader, ChatLibrary chat) : Responses(reader, chat)
    {
        public bool IsFound { get; private set; }

        protected override Verdict JudgeChatCall(IInvocationOperation call, int depth, PendingOrigins pending)
        {
            if (!ChatNames.Aggregates(call.TargetMethod.Name) || !ChatLibrary.IsOfLibrary(call.TargetMethod))
            {
                return Verdict.Stop;
            }

            IsFound = true;
            return Verdict.Known;
        }
    }

    /// <summary>Which clients were asked.</summary>
    private sealed class Clients(SubjectReader reader, ChatLibrary chat) : Responses(reader, chat)
    {
        private readonly SubjectReader _reader = reader;

        public HashSet<ChatSurface> Surfaces { get; } = [];

        public bool IsAnothers { get; private set; }

        public bool InvokesFunctions { get; private set; }

        protected override Verdict JudgeChatCall(IInvocationOperation call, int depth, PendingOrigins pending)
        {
            var (method, receiver) = (call.TargetMethod, ReceiverOf(call)!);
            if (method.Name == ChatNames.AsChatClient)
            {
                if (!_reader.Sdk.IsOfSdk(method))
                {
                    return Foreign();
                }

                Surfaces.Add(SdkNames.IsOfBeta(method.Parameters.Length > 0 ? method.Parameters[0].Type.Name : "") ? ChatSurface.Beta : ChatSurface.Stable);
                return Verdict.Known;
            }

            if (ChatNames.Asks(method.Name) && Chat.IsClient(receiver.WithoutConversions().Type))
            {
                return Pass(receiver, 0, pending);
            }

            if (!ChatLibrary.IsOfLibrary(method))
            {
                return Verdict.Stop;
            }

            if (ChatNames.Aggregates(method.Name))
            {
                return Pass(receiver, depth + 1, pending);
            }

            if (method.Name is ChatNames.AsBuilder or ChatNames.Build || IsStep(method))
            {
                InvokesFunctions |= ChatNames.InvokesFunctions(method.Name);
                return Pass(receiver, depth, pending);
            }

            return Verdict.Stop;
        }

        protected override Verdict JudgeCreation(IObjectCreationOperation creation, int depth, PendingOrigins pending)
        {
            if (Chat.IsOwnDelegating(creation.Type) || (creation.Type is { Name: ChatNames.Builder } builder && ChatLibrary.IsOfLibrary(builder)))
            {
                InvokesFunctions |= ChatNames.InvokesFunctions(creation.Type!.Name);
                foreach (var argument in creation.Arguments)
                {
                    if (Chat.IsClient(argument.Parameter?.Type))
                    {
                        return Pass(argument.Value, depth, pending);
                    }
                }

                return Verdict.Stop;
            }

            // What the code makes itself, no client gave.
            return Chat.IsResponse(creation.Type) ? Foreign() : base.JudgeCreation(creation, depth, pending);
        }

        /// <summary>Whether all that is done with a builder is known: each call adds a step to it.</summary>
        protected override bool IsKnownLocal(ILocalSymbol local, MemberBody body)
        {
            if (local.Type.Name != ChatNames.Builder)
            {
                return true;
            }

            foreach (var operation in body.Operations)
            {
                if (operation is not ILocalReferenceOperation { IsDeclaration: false } use || !SymbolEqualityComparer.Default.Equals(use.Local, local))
                {
                    continue;
                }

                var parent = use.WithConversions().Parent;
                var call = parent as IInvocationOperation ?? (parent as IArgumentOperation)?.Parent as IInvocationOperation;
                if (call is null || !ChatLibrary.IsOfLibrary(call.TargetMethod) || !(call.TargetMethod.Name == ChatNames.Build || IsStep(call.TargetMethod)))
                {
                    return false;
                }

                InvokesFunctions |= ChatNames.InvokesFunctions(call.TargetMethod.Name);
            }

            return true;
        }

        /// <summary>Whether a method of the library puts a client of the library into a chain.</summary>
        private static bool IsStep(IMethodSymbol method) =>
            method is { IsExtensionMethod: true, Name: not ChatNames.Use, ReturnType.Name: ChatNames.Builder, Parameters: { Length: > 0 } parameters } && parameters[0].Type.Name == ChatNames.Builder;

        private Verdict Foreign()
        {
            IsAnothers = true;
            return Verdict.Stop;
        }
    }
}
