// sdk: none
namespace Zoo;

public enum Category
{
    Cyber,
    Frontier_LLM,
    Spam,
}

public static class Keeper
{
    public static int Of(Category c) => c switch //~ RFA001 RFA003 "Spam"
    {
        Category.Cyber => 1,
        _ => 2,
    };

    public static bool Both(Category c) => c is Category.Cyber or Category.Spam; //~ RFA002

    public static int Complete(Category c) => c switch
    {
        Category.Cyber => 1,
        Category.Frontier_LLM => 3,
        Category.Spam => 4,
        _ => 2,
    };
}
