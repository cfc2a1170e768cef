using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Bakery;

public static class Oven
{
    private static string Name(Category c) => c.ToString();

    public static Category Cast(RefusalStopDetails d) => (Category)d.Category!; //~ RFA005
    public static Category Implicit(RefusalStopDetails d) => d.Category!; //~ RFA005
    public static string Argument(RefusalStopDetails d) => Name(d.Category!); //~ RFA005
    public static Category Value(RefusalStopDetails d) => d.Category!.Value(); //~ RFA005
    public static string Raw(RefusalStopDetails d) => d.Category!.Raw(); //~ RFA005
    public static Category? Lifted(RefusalStopDetails d) => (Category?)d.Category; //~ RFA005

    public static string Locals(Message m)
    {
        var wire = m.StopDetails?.Category;
        Category plain = wire!; //~ RFA005
        return plain.ToString();
    }

    public static string? LiftedLocal(RefusalStopDetails details)
    {
        Category? lifted = details.Category; //~ RFA005
        return lifted.ToString();
    }

    public static string Lines(RefusalStopDetails details)
    {
        return string.Concat(
            Name(
                details.Category!), //~ RFA005
            "!");
    }

    public static string Parameter(ApiEnum<string, Category>? wire) => wire!.Raw(); //~ RFA005
}
