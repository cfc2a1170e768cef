using Anthropic.Models.Messages;

namespace Port;

public static class Gate
{
    public static Category? Try(string raw) => Enum.TryParse<Category>(raw, true, out var c) ? c : null; //~ RFA021
    public static Category Now(string raw) => Enum.Parse<Category>(raw); //~ RFA021
    public static Category Freed(string raw) => Enum.Parse<Category>(raw.Replace("_", ""), true);
    public static Category Named() => Enum.Parse<Category>(nameof(Category.FrontierLlm));
    public static Category Constant() => Enum.Parse<Category>("GeneralHarms");
    public static Category Round(Category c) => Enum.Parse<Category>(c.ToString());

    public static Category A() => default(Category); //~ RFA022 "Cyber"
    public static Category B() => new Category(); //~ RFA022
    public static Category C(RefusalStopDetails d) => d.Category?.Value() ?? default; //~ RFA022
    public static Category D(Category? c) => c.GetValueOrDefault(); //~ RFA022
    public static Category E(IEnumerable<Category> all) => all.FirstOrDefault();

    public static Category Overwritten(bool wet)
    {
        Category c = default;
        if (wet)
        {
            c = Category.Bio;
        }
        else
        {
            c = Category.GeneralHarms;
        }

        return c;
    }
}
