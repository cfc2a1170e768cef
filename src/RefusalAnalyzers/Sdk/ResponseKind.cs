using System.Collections.Immutable;

namespace RefusalAnalyzers.Sdk;

/// <summary>A kind of response: how one says that it was refused, where more of that is to be learned, and what of it is content.</summary>
/// <param name="Reason">The member that says why it ended.</param>
/// <param name="Refusal">What that says of a refusal, as it is written on the wire.</param>
/// <param name="Details">The member that leads to the category.</param>
/// <param name="Content">The members that bring what the model wrote.</param>
/// <param name="IsChat">Whether it comes from a client that may stand before any model.</param>
internal sealed record ResponseKind(string Reason, string Refusal, string Details, ImmutableArray<string> Content, bool IsChat)
{
    /// <summary>The SDK's own: a message, an event of a stream or a session.</summary>
    public static readonly ResponseKind Message = new(SdkNames.StopReason, SdkNames.RefusalWireName, SdkNames.StopDetails, ImmutableArray.Create(SdkNames.Content), IsChat: false);

    /// <summary>A response or an update of Microsoft.Extensions.AI.</summary>
    public static readonly ResponseKind Chat = new(
        ChatNames.FinishReason, ChatNames.ContentFilterWireName, ChatNames.RawRepresentation, ImmutableArray.Create(ChatNames.Text, ChatNames.Messages, ChatNames.Contents), IsChat: true);

    /// <summary>Whether a reason is an end that is no normal one either.</summary>
    public bool IsCutOff(string member) => IsChat ? member == ChatNames.Length : SdkNames.IsCutOff(member);
}
