using Anthropic.Models.Messages;

namespace Port;

public static class Gate
{
    public static bool Member(RefusalStopDetails d) => object.Equals(d.Category, Category.Cyber); //~ RFA026
    public static bool Swapped(RefusalStopDetails d) => Equals(Category.Cyber, d.Category); //~ RFA026
    public static bool Reference(RefusalStopDetails d) => ReferenceEquals(d.Category, Category.Cyber); //~ RFA026
    public static bool Text(RefusalStopDetails d) => object.Equals(d.Category, "cyber"); //~ RFA026
    public static bool Values(RefusalStopDetails d) => object.Equals(d.Category?.Value(), Category.Cyber);
}
