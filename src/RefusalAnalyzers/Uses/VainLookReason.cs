namespace RefusalAnalyzers.Uses;

/// <summary>Why a look finds nothing.</summary>
internal enum VainLookReason
{
    /// <summary>An update has an event of the stream, and no message.</summary>
    OfUpdate,

    /// <summary>An update has the event in its union.</summary>
    InUnion,

    /// <summary>A message of a chat, or a part of one, has no message of the SDK.</summary>
    OfPart,

    /// <summary>A response that was put together from updates has no such object.</summary>
    OfAggregated,

    /// <summary>A whole response has a message, no event of a stream.</summary>
    OfWhole,

    /// <summary>Claude was asked by the other API, whose types are others.</summary>
    OfOtherSurface,

    /// <summary>What the API calls a refusal has another name here.</summary>
    OfRefusal,
}
