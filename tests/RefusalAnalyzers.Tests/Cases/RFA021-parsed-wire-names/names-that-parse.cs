using Anthropic.Models.Messages;

namespace Weir;

public static class Names
{
    private static readonly string s_parses = "GeneralHarms";
    private static readonly string s_fails = "general_harms";
    private static readonly string[] s_all = { "Cyber", nameof(Category.FrontierLlm) };
    private static string s_any = "Cyber";

    public static Category Field() => Enum.Parse<Category>(s_parses);
    public static Category FieldThatFails() => Enum.Parse<Category>(s_fails, true); //~ RFA021
    public static Category FieldThatChanges() => Enum.Parse<Category>(s_any); //~ RFA021
    public static Category Element(int i) => Enum.Parse<Category>(s_all[i]);
    public static Category ByIndex(int i) => Enum.Parse<Category>(Enum.GetNames<Category>()[i]);
    public static Category InAList(int i) => Enum.Parse<Category>(Enum.GetNames<Category>().ToList()[i]);
    public static List<Category> Converted() => Array.ConvertAll(Enum.GetNames<Category>(), n => Enum.Parse<Category>(n)).ToList();
    public static void Set(string any) => s_any = any;

    public static Category InALocal()
    {
        var names = Enum.GetNames(typeof(Category));
        return Enum.Parse<Category>(names[0]);
    }

    public static IEnumerable<Category> Each()
    {
        foreach (var name in s_all)
        {
            yield return Enum.Parse<Category>(name);
        }
    }
}
