using Anthropic.Models.Messages;

namespace Loom;

public static class Cloth
{
    public static int Code(Category c)
    {
        if (c == Category.Cyber) return 1; //~ RFA003 "Bio"
        if (c == Category.FrontierLlm) return 0; //~ RFA011
        return 0;
    }
}
