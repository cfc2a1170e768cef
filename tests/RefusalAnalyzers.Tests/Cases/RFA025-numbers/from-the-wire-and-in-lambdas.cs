using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Harbour;

public static class Pilot
{
    public static int Value(ApiEnum<string, Category> wire) => (int)wire.Value(); //~ RFA025
    public static int Twice(ApiEnum<string, Category> wire) => (int)(Category)wire; //~ RFA025
    public static bool Number(int n) => n == (int)Category.Bio; //~ RFA025
    public static List<Category> Sorted(IEnumerable<Category> all) => all.OrderBy(c => (int)c).ToList(); //~ RFA025
    public static Category Later(Category a, Category b) => (Category)Math.Max((int)a, (int)b); //~ RFA025
    public static List<Category> Known() => Enum.GetValues<Category>().ToList();
    public static HashSet<Category> Seen(IEnumerable<Category> all) => all.ToHashSet();
}
