// generated: true
#nullable enable
using Anthropic.Models.Messages;

namespace Port;

public enum Mirror
{
    Cyber,
    Bio,
}

public static class Holder
{
    public static string Sdk(Category c) => c.ToString();
}
