using Anthropic.Models.Messages;

namespace Mill;

public static class Wheel
{
    public static string Of(int n, Category c) => n switch
    {
        1 when c is Category.Cyber or Category.Bio => "a", //~ RFA002
        2 => "b",
        _ => "c",
    };
}
