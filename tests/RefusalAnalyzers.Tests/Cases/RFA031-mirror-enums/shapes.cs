using Anthropic.Models.Messages;

namespace Port;

public static class Holder
{
    internal enum Inner //~ RFA031
    {
        Cyber,
        Bio,
    }

    public enum Complete
    {
        Cyber,
        Bio,
        FRONTIER_LLM,
    }

    public enum OnlyOne
    {
        Cyber,
        Biology,
    }

    public static string Sdk(Category c) => c.ToString();
}
