using Anthropic.Models.Messages;

namespace Rail;

public sealed record Stop(Category? Why, bool Again);

public static class Points
{
    public static int Parameter((Category Why, bool Again) pair) => pair switch
    {
        (Category.Cyber, _) => 1,
        (Category.Bio, _) => 2,
        (Category.ReasoningExtraction, _) => 3,
        (Category.GeneralHarms, _) => 4,
        _ => 0,
    };

    public static int Guarded(Stop stop) => stop switch
    {
        (Category.Cyber, true) => 1,
        (Category.Cyber, _) => 10,
        (Category.Bio, var again) when again => 2,
        (Category.ReasoningExtraction, _) or (Category.GeneralHarms, _) or (Category.Bio, _) => 3,
        (_, true) => 4,
        _ => 0,
    };

    public static void Statement((bool Again, Category Why) pair)
    {
        switch (pair)
        {
            case (_, Category.Cyber):
                System.Console.WriteLine("cyber");
                break;
            case (_, Category.Bio):
            case (true, Category.ReasoningExtraction):
                System.Console.WriteLine("bio");
                break;
            case (_, Category.ReasoningExtraction or Category.GeneralHarms):
                System.Console.WriteLine("other");
                break;
            default:
                System.Console.WriteLine("unknown");
                break;
        }
    }
}
