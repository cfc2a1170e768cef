namespace RefusalAnalyzers.Sdk;

/// <summary>The objects of the SDK that code may look for in a response of a chat.</summary>
internal enum RawForm
{
    /// <summary>A whole message, which has the details of its refusal.</summary>
    Message,

    /// <summary>An event of a stream, in the union that the stream returns.</summary>
    Event,

    /// <summary>The event that has the details, taken out of that union.</summary>
    Delta,
}
