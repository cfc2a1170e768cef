using Anthropic.Models.Messages;

namespace Clinic;

public static class Overwritten
{
    public static string ByAFallback(Category? given)
    {
        Category c = default;
        c = given ?? Category.Bio;
        return c.ToString();
    }

    public static string ByAChoice(bool heavy)
    {
        Category c = default;
        c = heavy ? Category.FrontierLlm : Category.Bio;
        return c.ToString();
    }

    public static string ByASwitch(int code)
    {
        Category c = default;
        c = code switch { 0 => Category.Cyber, _ => Category.Bio };
        return c.ToString();
    }

    public static string OnlySometimes(Category? given, bool known)
    {
        Category c = default; //~ RFA022
        if (known)
        {
            c = given ?? Category.Bio;
        }

        return c.ToString();
    }

    public static string ReadInTheFallback(Category? given)
    {
        Category c = default; //~ RFA022
        c = given ?? c;
        return c.ToString();
    }

    public static string ReadBefore(Category? given)
    {
        Category c = default; //~ RFA022
        var before = c.ToString();
        c = given ?? Category.Bio;
        return before + c;
    }
}
