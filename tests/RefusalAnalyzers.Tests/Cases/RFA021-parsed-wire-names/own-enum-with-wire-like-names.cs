// sdk: none
namespace Port;

public enum Why
{
    Unknown,
    Cyber,
    Bio,
    Frontier_Llm,
}

public static class Gate
{
    public static Why Read(string raw) => Enum.Parse<Why>(raw, true);
    public static Why Nothing() => default(Why);
    public static Why Maybe(Why? w) => w.GetValueOrDefault();
}
