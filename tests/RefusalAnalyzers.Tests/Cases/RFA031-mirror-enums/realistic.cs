// from: someone who had read only what the rules promise
using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Harbor.Mirrors;

// 63: in an API of one's own.
public enum DeclineReason //~ RFA031
{
    None,
    Cyber,
    Bio,
    Other,
}

// 64: named by attribute.
public enum Wire //~ RFA031
{
    [EnumMember(Value = "cyber")] C,
    [EnumMember(Value = "bio")] B,
}

// 65: complete.
public enum Complete
{
    [JsonStringEnumMemberName("cyber")] Security,
    [JsonStringEnumMemberName("bio")] Life,
    [JsonStringEnumMemberName("frontier_llm")] Models,
}

// 66: look-alikes.
public enum Category
{
    Cyber,
    Bio,
}

public enum Shelf
{
    Cyber,
    Drama,
}

public enum Diet
{
    Bio,
    Vegan,
}
