using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Bakery;

public static class Oven
{
    public static Category And(RefusalStopDetails d) => d.Category is not null && d.Category!.Value() == Category.Bio ? Category.Bio : (Category)(-1);
    public static string Conditional(RefusalStopDetails d) => d.Category != null ? d.Category!.Raw() : "none";
    public static string Pattern(RefusalStopDetails d) => d is { Category: { } wire } ? ((Category)wire).ToString() : "none";
    public static string Param(ApiEnum<string, Category> wire) => wire!.Raw();

    public static Category? Early(RefusalStopDetails d)
    {
        if (d.Category is null)
        {
            return null;
        }

        Category plain = d.Category!;
        Category? lifted = d.Category;
        return plain == Category.Bio ? plain : lifted;
    }

    public static string Thrown(Message m)
    {
        var wire = m.StopDetails?.Category ?? throw new InvalidOperationException("no category");
        return wire!.Raw() + (Category)wire;
    }

    public static string Loop(IEnumerable<RefusalStopDetails> all)
    {
        foreach (var d in all)
        {
            if (d.Category == null)
            {
                continue;
            }

            return d.Category!.Raw();
        }

        return "none";
    }
}
