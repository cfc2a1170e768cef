using System;

namespace RefusalAnalyzers.Sdk;

/// <summary>The names of the SDK's types and members that code is read by; no other folder knows one.</summary>
internal static class SdkNames
{
    public const string Assembly = "Anthropic";
    public const string StableCategory = "Anthropic.Models.Messages.Category";
    public const string ApiEnum = "Anthropic.Core.ApiEnum`2";

    /// <summary>As code writes it.</summary>
    public const string ApiEnumType = "ApiEnum";

    public const string StopReason = "StopReason";
    public const string StopDetails = "StopDetails";
    public const string Category = "Category";
    public const string Explanation = "Explanation";
    public const string Content = "Content";
    public const string Text = "Text";

    /// <summary>Which kind of details these are, and no detail of the refusal.</summary>
    public const string Type = "Type";

    /// <summary>Members of an ApiEnum.</summary>
    public const string Value = "Value";
    public const string Raw = "Raw";
    public const string Verify = "Verify";
    public const string Json = "Json";

    public const string Refusal = "Refusal";
    public const string RefusalWireName = "refusal";
    public const string EndTurn = "EndTurn";

    public const string FallbackBlock = "BetaFallbackBlock";
    public const string TryPickFallback = "TryPickFallback";
    private const string AnyBetaBlock = "BetaContentBlock";

    /// <summary>A stop that the model makes by itself.</summary>
    public static bool IsNormalStop(string member) => member is EndTurn or "StopSequence" or "ToolUse" or "PauseTurn";

    /// <summary>What gives out one variant of a union, as <c>TryPickDelta(out var delta)</c> does.</summary>
    public static bool PicksVariant(string method) => method.StartsWith("TryPick", StringComparison.Ordinal);

    /// <summary>The part of a stream that brings text.</summary>
    public static bool IsTextDelta(string type) => type.EndsWith("TextDelta", StringComparison.Ordinal);

    /// <summary>A block of the content that is one kind of block, and not the one by which a fallback is told.</summary>
    public static bool IsOtherBlock(string type) => type != FallbackBlock && type != AnyBetaBlock && type.EndsWith("Block", StringComparison.Ordinal);
}
