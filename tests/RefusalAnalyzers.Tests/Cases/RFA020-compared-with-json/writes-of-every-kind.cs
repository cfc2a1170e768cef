// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Quay;

public static class Writes
{
    public static bool Upper(RefusalStopDetails d) => d.Category?.ToString().ToUpper() == "CYBER"; //~ RFA020
    public static bool UpperInvariant(RefusalStopDetails d) => d.Category?.ToString().ToUpperInvariant() == "CYBER"; //~ RFA020
    public static bool Lower(RefusalStopDetails d) => d.Category?.ToString().ToLower() == "cyber"; //~ RFA020
    public static bool Trimmed(RefusalStopDetails d) => d.Category?.ToString().Trim() == "cyber"; //~ RFA020
    public static bool Again(RefusalStopDetails d) => d.Category?.ToString().ToString() == "cyber"; //~ RFA020
    public static bool OrEmpty(RefusalStopDetails d) => (d.Category?.ToString() ?? string.Empty) == "cyber"; //~ RFA020
    public static bool OrThrow(RefusalStopDetails d) => (d.Category?.ToString() ?? throw new InvalidOperationException()) == "cyber"; //~ RFA020
    public static bool Unquoted(RefusalStopDetails d) => d.Category?.ToString().Trim('"') == "cyber";
    public static bool Quoted(RefusalStopDetails d) => d.Category?.ToString() == "\"cyber\"";

    private static void Change(ref Category c) => c = Category.Bio;

    public static int Deconstructed(Category c, Category other)
    {
        if (c == Category.Cyber)
        {
            return 1;
        }

        (c, other) = (other, c);
        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public static int Counted(Category c, Category other)
    {
        if (c == Category.Cyber)
        {
            return 1;
        }

        c++;
        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public static int Compound(Category c, Category other)
    {
        if (c == Category.Cyber)
        {
            return 1;
        }

        c |= other;
        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public static int Passed(Category c, Category other)
    {
        if (c == Category.Cyber)
        {
            return 1;
        }

        Change(ref c);
        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public static int Coalesced(Category? c, Category? other)
    {
        if (c == Category.Cyber)
        {
            return 1;
        }

        c ??= other;
        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }
}
