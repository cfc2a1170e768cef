using System;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using Anthropic.Models.Messages;

namespace Support;

public enum Plain
{
    None,
    Cyber,
    Bio, // life science
    FrontierLlm,
}

public enum NoComma
{
    Cyber,
    Bio, // life science
    FrontierLlm
}

public enum Short { Cyber, Bio, FrontierLlm }

public enum ShortWithComma { CYBER = 5, BIO = 3, FRONTIER_LLM = 6, }

public enum Wire
{
    cyber = 1,
    bio = 2,
    frontier_llm = 3
}

[Flags]
public enum Bits
{
    None = 0,
    Cyber = 1,
    Bio = 2,
    Other = 4,
    FrontierLlm = 8,
}

public enum Json
{
    /// <summary>Security.</summary>
    [JsonStringEnumMemberName("cyber")]
    Cyber,

    /// <summary>Science.</summary>
    [JsonStringEnumMemberName("bio")]
    Bio,
    [JsonStringEnumMemberName("frontier_llm")]
    FrontierLlm,
}

public enum Contract
{
    [EnumMember(Value = "cyber"), Obsolete("x")] Security = 10,
    [EnumMember(Value = "bio")] Science = 20,
    [EnumMember(Value = "frontier_llm"), Obsolete("x")] FrontierLlm = 21,
}
