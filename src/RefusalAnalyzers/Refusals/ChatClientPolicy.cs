using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>Finds the clients that gave a response.</summary>
internal sealed class ChatClientPolicy(SubjectReader reader, ChatLibrary chat) : ChatResponsePolicy(reader, chat)
{
    private readonly SubjectReader _reader = reader;

    public HashSet<ChatSurface> Surfaces { get; } = [];

    public bool IsAnothers { get; private set; }

    public bool InvokesFunctions { get; private set; }

    protected override Verdict JudgeChatCall(IInvocationOperation call, int depth, PendingOrigins pending)
    {
        var (method, receiver) = (call.TargetMethod, call.Receiver()!);
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

        // A response that the code creates comes from no client.
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
