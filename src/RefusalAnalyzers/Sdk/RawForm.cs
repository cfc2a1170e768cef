namespace RefusalAnalyzers.Sdk;

/// <summary>What of the SDK code may look for in what a chat holds of it.</summary>
internal enum RawForm
{
    /// <summary>A whole message, which has the details of its refusal.</summary>
    Message,

    /// <summary>An event of a stream, in the union that a stream gives out.</summary>
    Event,

    /// <summary>The event that has the details, taken out of that union.</summary>
    Delta,
}
