using System;

namespace RefusalAnalyzers.Sdk;

/// <summary>The names of the SDK's types and members that code is read by; no other folder knows one.</summary>
internal static class SdkNames
{
    public const string Assembly = "Anthropic";
    public const string StableCategory = "Anthropic.Models.Messages.Category";
    public const string ApiEnum = "Anthropic.Core.ApiEnum`2";

    /// <summary>The name as code writes it.</summary>
    public const string ApiEnumType = "ApiEnum";

    public const string StopReason = "StopReason";
    public const string StopDetails = "StopDetails";
    public const string Category = "Category";
    public const string Explanation = "Explanation";
    public const string Content = "Content";
    public const string Text = "Text";

    /// <summary>Which model wrote a message, and the message's own id.</summary>
    public const string Model = "Model";
    public const string Id = "ID";

    /// <summary>The message in what wraps one, such as an event of a stream.</summary>
    public const string Message = "Message";

    /// <summary>The member that says which kind of details these are; it says nothing of the refusal.</summary>
    public const string Type = "Type";

    /// <summary>Members of an ApiEnum.</summary>
    public const string Value = "Value";
    public const string Raw = "Raw";
    public const string Verify = "Verify";
    public const string Json = "Json";

    public const string Refusal = "Refusal";
    public const string RefusalWireName = "refusal";
    public const string EndTurn = "EndTurn";
    public const string EndTurnWireName = "end_turn";

    public const string FallbackBlock = "BetaFallbackBlock";
    public const string TryPickFallback = "TryPickFallback";
    private const string AnyBetaBlock = "BetaContentBlock";

    /// <summary>The types of the details beside a stop reason, of each version of the API.</summary>
    public static bool IsStopDetails(string type) => type.EndsWith(StopDetails, StringComparison.Ordinal);

    /// <summary>The types of a response, of each version of the API.</summary>
    public static bool IsMessage(string type) => type.EndsWith(Message, StringComparison.Ordinal);

    /// <summary>A stop that the model makes by itself.</summary>
    public static bool IsNormalStop(string member) => member is EndTurn or "StopSequence" or "ToolUse" or "PauseTurn" or "Compaction" or "RequiresAction";

    /// <summary>A stop at a limit, as little a normal one as a refusal.</summary>
    public static bool IsCutOff(string member) => member is "MaxTokens" or "ModelContextWindowExceeded" or "RetriesExhausted" or "BudgetReached";

    /// <summary>Whether a method gives one variant of a union, as <c>TryPickDelta(out var delta)</c> does.</summary>
    public static bool PicksVariant(string method) => method.StartsWith("TryPick", StringComparison.Ordinal);

    /// <summary>The part of a stream that brings text.</summary>
    public static bool IsTextDelta(string type) => type.EndsWith("TextDelta", StringComparison.Ordinal);

    /// <summary>A part of a stream, or what tells of one.</summary>
    public static bool IsStreamEvent(string type) => type.EndsWith("Event", StringComparison.Ordinal);

    /// <summary>The methods that send a request to the model and return the answer.</summary>
    public static bool Sends(string method) => method is "Create" or "CreateStreaming";

    /// <summary>The services that have such methods.</summary>
    public static bool IsMessageService(string type) => type is "IMessageService" or "MessageService";

    /// <summary>Where the types of messages are, of each version of the API.</summary>
    public const string MessagesNamespace = "Messages";

    /// <summary>The types in a chat that say that a response was refused, of each version of the API.</summary>
    public static string MessageType(bool isBeta) => isBeta ? "Anthropic.Models.Beta.Messages.BetaMessage" : "Anthropic.Models.Messages.Message";

    public static string EventType(bool isBeta) => isBeta ? "Anthropic.Models.Beta.Messages.BetaRawMessageStreamEvent" : "Anthropic.Models.Messages.RawMessageStreamEvent";

    public static string DeltaEventType(bool isBeta) => isBeta ? "Anthropic.Models.Beta.Messages.BetaRawMessageDeltaEvent" : "Anthropic.Models.Messages.RawMessageDeltaEvent";

    /// <summary>What has the details in the event that brings them.</summary>
    public const string Delta = "Delta";

    /// <summary>The types that say that a response was refused: a message, an event of a stream, or the delta in one.</summary>
    public static RawForm? RawFormOf(string type) => type switch
    {
        Message or "BetaMessage" => RawForm.Message,
        "RawMessageStreamEvent" or "BetaRawMessageStreamEvent" => RawForm.Event,
        "RawMessageDeltaEvent" or "BetaRawMessageDeltaEvent" => RawForm.Delta,
        _ => null,
    };

    /// <summary>The services and types of the beta API.</summary>
    public static bool IsOfBeta(string type) => type.IndexOf("Beta", StringComparison.Ordinal) >= 0;

    /// <summary>What makes a client or a service with other options.</summary>
    public const string WithOptions = "WithOptions";

    /// <summary>Options of a client that change neither who is asked nor what.</summary>
    public static bool IsTechnicalOption(string member) => member is "Timeout" or "MaxRetries" or "ResponseValidation" || member.IndexOf("Telemetry", StringComparison.Ordinal) >= 0;

    /// <summary>The parameter of a request by which the server tries other models.</summary>
    public const string Fallbacks = "Fallbacks";

    /// <summary>The handler by which a client tries other models.</summary>
    public const string FallbackHandler = "BetaRefusalFallbackHandler";

    /// <summary>A block of the content of one kind, other than the fallback block.</summary>
    public static bool IsOtherBlock(string type) => type != FallbackBlock && type != AnyBetaBlock && type.EndsWith("Block", StringComparison.Ordinal);
}
