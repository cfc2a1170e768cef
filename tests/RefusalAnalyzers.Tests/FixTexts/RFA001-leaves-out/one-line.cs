using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.Bio => "b", _ => "o" };

    public static int Number(Category category) { switch (category) { case Category.Cyber: return 1; default: return 0; } }

    public static int Open(Category category) => category switch { Category.Cyber => 1, Category.Bio => 2, (Category)(-1) => 3 };
}
