using Anthropic.Models.Messages;

namespace Bakery;

public static class Oven
{
#pragma warning disable CS8602
    public static Category Value(RefusalStopDetails d) => d.Category.Value();
#pragma warning restore CS8602
}
