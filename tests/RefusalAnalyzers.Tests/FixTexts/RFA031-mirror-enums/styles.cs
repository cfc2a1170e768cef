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
}

public enum NoComma
{
    Cyber,
    Bio // life science
}

public enum Short { Cyber, Bio }

public enum ShortWithComma { CYBER = 5, BIO = 3, }

public enum Wire
{
    cyber = 1,
    bio = 2
}

[Flags]
public enum Bits
{
    None = 0,
    Cyber = 1,
    Bio = 2,
    Other = 4,
}

public enum Json
{
    /// <summary>Security.</summary>
    [JsonStringEnumMemberName("cyber")]
    Cyber,

    /// <summary>Science.</summary>
    [JsonStringEnumMemberName("bio")]
    Bio,
}

public enum Contract
{
    [EnumMember(Value = "cyber"), Obsolete("x")] Security = 10,
    [EnumMember(Value = "bio")] Science = 20,
}
