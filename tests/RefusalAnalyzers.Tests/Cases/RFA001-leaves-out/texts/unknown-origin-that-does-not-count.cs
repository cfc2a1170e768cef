using Anthropic.Models.Messages;

namespace Radio;

public static class Dial
{
    public static int Department(string why) => why switch
    {
        "cyber" => 1,
        "legal" => 2,
        _ => 0,
    };

    public static int Science(string why)
    {
        switch (why)
        {
            case "bio": return 1;
            case "chem": return 2;
            default: return 0;
        }
    }

    public static bool Test(string why) => why == "cyber" || why == "legal";

    public static int OtherCase(string why) => why switch { "CYBER" => 1, "BIO" => 2, _ => 0 };

    public static int MemberNames(string why) => why switch { "Cyber" => 1, "Bio" => 2, "ReasoningExtraction" => 3, _ => 0 };

    public static string Uses(Category c) => c.ToString();
}
