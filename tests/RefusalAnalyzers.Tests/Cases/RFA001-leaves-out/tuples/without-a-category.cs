using Anthropic.Models.Messages;

namespace Rail;

public static class Points
{
    public static int Pick(DayOfWeek day, int n) => (day, n) switch
    {
        (DayOfWeek.Monday, _) => 1,
        (DayOfWeek.Friday, 3) => 2,
        _ => 0,
    };

    public static (Category, int) Make(int n) => (Category.Cyber, n);
}
