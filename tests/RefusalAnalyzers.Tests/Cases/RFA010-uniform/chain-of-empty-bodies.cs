using Anthropic.Models.Messages;

namespace Loom;

public static class Cloth
{
    public static int Code(Category c)
    {
        if (c == Category.Cyber) //~ RFA010
        {
        }
        else if (c == Category.Bio)
        {
            // nothing to do
        }

        return 0;
    }
}
