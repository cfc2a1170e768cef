using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace Harbour;

public enum Complete
{
    [JsonStringEnumMemberName("cyber")]
    Cyber,
    [JsonStringEnumMemberName("bio")]
    Bio,
    [JsonStringEnumMemberName("frontier_llm")]
    Models,
}

public enum CompleteByContract
{
    [EnumMember(Value = "cyber")]
    Cyber,
    [EnumMember(Value = "bio")]
    Bio,
    [EnumMember(Value = "frontier_llm")]
    RivalModels,
}

public enum Desk //~ RFA031
{
    [JsonStringEnumMemberName("cyber")]
    Security,
    [JsonStringEnumMemberName("bio")]
    Science,
}

public enum DeskByContract //~ RFA031
{
    [EnumMember(Value = "cyber")]
    Security,
    [EnumMember(Value = "bio")]
    Science,
    [EnumMember(Value = "general_harms")]
    Rest,
}

public static class Holder
{
    public static string Sdk(Anthropic.Models.Messages.Category c) => c.ToString();
}
