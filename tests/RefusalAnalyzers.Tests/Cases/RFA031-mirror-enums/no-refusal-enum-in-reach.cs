// sdk: none
namespace Zoo;

public enum RefusalKind
{
    Cyber,
    Bio,
}

public static class Keeper
{
    public static int Of(RefusalKind c) => c switch { RefusalKind.Cyber => 1, RefusalKind.Bio => 3, _ => 2 };

    public static int Of(string s) => s switch { "cyber" => 1, "bio" => 3, _ => 2 };
}
