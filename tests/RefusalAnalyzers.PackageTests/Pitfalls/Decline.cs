using System.Text.Json.Serialization;

namespace Pitfalls;

/// <summary>How our own records name a category.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Decline>))]
internal enum Decline //~ RFA031
{
    [JsonStringEnumMemberName("cyber")]
    Cyber,

    [JsonStringEnumMemberName("bio")]
    Bio,

    [JsonStringEnumMemberName("reasoning_extraction")]
    ReasoningExtraction,
}
