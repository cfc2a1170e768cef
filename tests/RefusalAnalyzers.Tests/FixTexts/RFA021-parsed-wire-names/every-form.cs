using System;
using Anthropic.Models.Messages;

namespace Support;

public static class Desk
{
    public static Category Parse(RefusalStopDetails d) => Enum.Parse<Category>(d.Category!.Raw(), ignoreCase: true);

    public static Category Old(RefusalStopDetails d) => (Category)Enum.Parse(typeof(Category), d.Category!.Raw(), true);

    public static Category? Try(RefusalStopDetails d) => Enum.TryParse<Category>(d.Category?.Raw(), true, out var category) ? category : null;

    public static string Not(RefusalStopDetails d)
    {
        if (!Enum.TryParse<Category>(d.Category?.Raw(), true, out var category))
        {
            return "none";
        }

        return category.ToString();
    }

    public static bool And(RefusalStopDetails d) => d.Category is not null && Enum.TryParse(d.Category.Raw(), true, out Category category) && category != Category.Cyber;

    public static Category? ByLocal(Message m)
    {
        var raw = m.StopDetails?.Category?.Raw();
        return Enum.TryParse<Category>(raw, true, out var category) ? category : null;
    }

    public static Category FromText(string raw) => Enum.Parse<Category>(raw, true);
}
