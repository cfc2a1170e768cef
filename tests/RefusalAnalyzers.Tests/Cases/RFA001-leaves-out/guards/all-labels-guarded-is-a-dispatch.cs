using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    public static string Room(Category reason, bool night)
    {
        switch (reason) //~ RFA001 RFA003 "Cyber"
        {
            case Category.Cyber when night: return "one";
            case Category.Bio when night: return "two";
            default: return "six";
        }
    }
}
