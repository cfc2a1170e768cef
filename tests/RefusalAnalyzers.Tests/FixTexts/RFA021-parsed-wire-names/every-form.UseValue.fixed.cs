using System;
using Anthropic.Models.Messages;

namespace Support;

public static class Desk
{
    public static Category Parse(RefusalStopDetails d) => d.Category!.Value();

    public static Category Old(RefusalStopDetails d) => d.Category!.Value();

    public static Category? Try(RefusalStopDetails d) => d.Category?.Value() is { } category && Enum.IsDefined(category) ? category : null;

    public static string Not(RefusalStopDetails d)
    {
        if (!(d.Category?.Value() is { } category && Enum.IsDefined(category)))
        {
            return "none";
        }

        return category.ToString();
    }

    public static bool And(RefusalStopDetails d) => d.Category is not null && d.Category.Value() is { } category && Enum.IsDefined(category) && category != Category.Cyber;

    public static Category? ByLocal(Message m)
    {
        var raw = m.StopDetails?.Category?.Raw();
        return m.StopDetails?.Category?.Value() is { } category && Enum.IsDefined(category) ? category : null;
    }

    public static Category FromText(string raw) => Enum.Parse<Category>(raw, true);
}
