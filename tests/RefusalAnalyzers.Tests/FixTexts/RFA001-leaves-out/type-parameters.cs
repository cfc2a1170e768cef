using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) =>
        Pick(details, "c", "b", "o") + PickOrDefault(details, "c", "b") + new Box<string>("1").Get(details, "2") + new Box<string>("1").GetOrDefault(details, "2");

    private static T Pick<T>(RefusalStopDetails details, T cyber, T bio, T other) => details.Category?.Value() switch
    {
        Category.Cyber => cyber,
        Category.Bio => bio,
        _ => other,
    };

    private static T? PickOrDefault<T>(RefusalStopDetails details, T cyber, T bio) => details.Category?.Value() switch
    {
        Category.Cyber => cyber,
        Category.Bio => bio,
        _ => default,
    };
}

public class Box<T>(T one)
{
    public T Get(RefusalStopDetails details, T two) => details.Category?.Value() switch
    {
        Category.Cyber => one,
        Category.Bio => two,
        _ => one,
    };

    public T? GetOrDefault(RefusalStopDetails details, T two) => details.Category?.Value() switch
    {
        Category.Cyber => one,
        Category.Bio => two,
        _ => default,
    };
}
