using Anthropic.Models.Messages;

namespace Loom;

public static class Cloth
{
    private static readonly HashSet<Category> s_billed = [Category.Bio, Category.ReasoningExtraction];

    public static bool Billed(RefusalStopDetails d) => s_billed.Contains(d.Category!); //~ RFA002 RFA005
}
