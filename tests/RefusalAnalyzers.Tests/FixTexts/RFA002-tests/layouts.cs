using System.Collections.Generic;
using System.Linq;
using Anthropic.Models.Messages;

public static class Sample
{
    private static readonly Category[] s_hard = [Category.Cyber, Category.Bio];
    private static readonly HashSet<string> s_wires = new(StringComparer.Ordinal) { "cyber", "bio" };

    public static string Run(RefusalStopDetails details) => string.Join("|", A(details), B(details), C(details), D(details), E(details), F(details), G(details), H(details), I(details), J(details), K(details), L(details), M(details));

    private static bool A(RefusalStopDetails details) => details.Category?.Value() is Category.Cyber or Category.Bio;

    private static bool B(RefusalStopDetails details) => details.Category?.Value() is not (Category.Cyber or Category.Bio);

    private static bool C(RefusalStopDetails details) => details.Category?.Value() is not Category.Cyber and not Category.Bio;

    private static bool D(RefusalStopDetails details) => details.Category != Category.Cyber && details.Category != Category.Bio;

    private static bool E(RefusalStopDetails details)
    {
        return details.Category == Category.Cyber // one
            || details.Category == Category.Bio // two
            ;
    }

    private static bool F(RefusalStopDetails details) => details.Category?.Value() is { } c && s_hard.Contains(c);

    private static bool G(RefusalStopDetails details) => details.Category?.Raw() is { } raw && s_wires.Contains(raw);

    private static bool H(RefusalStopDetails details) => details is { Category: { } c } && (c == "cyber" || "bio" == c);

    private static bool I(RefusalStopDetails details) => new[] { "cyber", "bio", }.Contains(details.Category?.Raw());

    private static bool J(RefusalStopDetails details)
    {
        var category = details.Category?.Value();
        if (!(category == Category.Cyber || category == Category.Bio))
            return false;
        return true;
    }

    private static bool K(RefusalStopDetails details) => details.Category?.Equals(Category.Cyber) == true || details.Category?.Equals(Category.Bio) == true;

    private static bool L(RefusalStopDetails details) =>
        details.Category?.Value() is
            Category.Cyber or // security
            Category.Bio; // life

    private static bool M(RefusalStopDetails details) => details.Explanation is null && details.Category?.Value() is Category.Cyber or Category.Bio;
}
