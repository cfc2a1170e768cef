// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Wire;

public static class Chains
{
    // An if/else-if chain over a local that holds the wire text.
    public static string Local(RefusalStopDetails d)
    {
        var raw = d.Category?.Raw();
        if (raw == "cyber") //~ RFA001 RFA003
        {
            return "security";
        }
        else if (raw == "bio")
        {
            return "science";
        }
        else
        {
            return "other";
        }
    }

    // Guards that leave the block, spelled with string.Equals.
    public static TimeSpan Backoff(ApiEnum<string, Category> wire)
    {
        string raw = wire.Raw();
        if (string.Equals(raw, "cyber", StringComparison.OrdinalIgnoreCase)) return TimeSpan.FromSeconds(5); //~ RFA001 RFA003
        if (string.Equals(raw, "bio", StringComparison.OrdinalIgnoreCase)) return TimeSpan.FromSeconds(9);
        return TimeSpan.Zero;
    }

    // A conditional-expression chain over the ApiEnum compared with texts.
    public static int Score(RefusalStopDetails d)
        => d.Category == "cyber" ? 3 //~ RFA001
            : d.Category == "bio" ? 2
            : d.Category == "reasoning_extraction" ? 1
            : d.Category == "general_harms" ? 4
            : 0;

    // Complete: nothing to say.
    public static int Full(string? category)
    {
        if (category == "cyber") return 1;
        if (category is "bio") return 2;
        if ("frontier_llm" == category) return 3;
        if (string.Equals(category, "reasoning_extraction")) return 4;
        if (category?.Equals("general_harms") == true) return 5;
        return 0;
    }

    // "A subject that is reassigned between arms is two subjects: silent."
    public static string Reassigned(RefusalStopDetails a, RefusalStopDetails b)
    {
        var raw = a.Category?.Raw();
        if (raw == "cyber") return "a";
        raw = b.Category?.Raw();
        if (raw == "bio") return "b";
        return "";
    }

    // Two subjects: two responses.
    public static string Two(RefusalStopDetails a, RefusalStopDetails b)
    {
        if (a.Category?.Raw() == "cyber") return "a";
        else if (b.Category?.Raw() == "bio") return "b";
        return "";
    }

    // One category and a catch-all: one arm is no chain.
    public static string One(RefusalStopDetails d)
    {
        if (d.Category?.Raw() == "bio") return "science";
        return "other";
    }

    // Arms of a string of unknown origin where only one known name stands: it does not count.
    public static string Unknown(string section)
    {
        if (section == "bio") return "Biography";
        if (section == "contact") return "Contact";
        return "Home";
    }
}
