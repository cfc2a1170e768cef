using Anthropic.Models.Messages;

namespace Zoo;

public enum Cage //~ RFA031
{
    Bio = 1,
    Cyber = 2,
    Other = 9,
}

public sealed class Keeper
{
    public enum Category
    {
        Cyber,
        Bio,
    }

    public static int Of(Category c) => c switch { Category.Cyber => 1, _ => 2 };

    public static bool Both(Cage c) => c is Cage.Cyber or Cage.Bio;

    public static string Sdk(Anthropic.Models.Messages.Category c) => c.ToString();
}
