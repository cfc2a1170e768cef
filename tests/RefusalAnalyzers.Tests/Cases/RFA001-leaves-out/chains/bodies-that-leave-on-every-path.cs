using Anthropic.Models.Messages;

namespace Loom;

public static class Cloth
{
    public static int Code(Category c, bool wet)
    {
        if (c == Category.Cyber) //~ RFA001
        {
            if (wet)
            {
                return 1;
            }
            else
            {
                return 2;
            }
        }

        if (c == Category.Bio)
        {
            using (var reader = new StringReader("x"))
            {
                return reader.Read();
            }
        }

        if (c is Category.ReasoningExtraction or Category.GeneralHarms)
        {
            throw new InvalidOperationException();
        }

        return 0;
    }
}
