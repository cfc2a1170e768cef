using System.Linq;
using Microsoft.CodeAnalysis;
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
    /// <summary>Where a response comes from, or the reason that a variable holds at a place.</summary>
    public static ChatOrigin Of(SubjectReader reader, Subject response, IOperation place)
    {
        if (reader.Sdk.Chat is not { } chat)
        {
            return new(ChatProvider.Unknown, ChatSurface.Unknown, false, false, false);
        }

        // The origin of a reason is that of its response.
        if (response.Path is { IsEmpty: false } path && path[path.Length - 1].Name == ChatNames.FinishReason && reader.Sdk.KindOf(path[path.Length - 1]) is { IsChat: true })
        {
            response = response.Prefix(path.Length - 1);
        }

        var clients = new ChatClientPolicy(reader, chat);
        var isFollowed = Follow(reader, response, place, clients);
        var aggregations = new ChatAggregationPolicy(reader, chat);
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
}
