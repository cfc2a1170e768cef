// from: someone who had read only what the rules promise
// sdk: none
namespace Cinema;

// "Silent always: … a project that references no refusal enum."
public enum Genre { Cyber, Bio }

public enum StopReason { EndTurn, Refusal, MaxTokens }

public sealed record Reel(string Category, StopReason StopReason, string Explanation);

public static class Projector
{
    public static string Pick(Genre genre) => genre switch
    {
        Genre.Cyber => "neon",
        Genre.Bio => "portrait",
        _ => "other",
    };

    public static bool Two(Genre genre) => genre == Genre.Cyber || genre == Genre.Bio;

    public static string Text(Reel reel) => reel.Category switch
    {
        "cyber" => "neon",
        "frontier_llm" => "space",
        _ => "other",
    };

    public static bool Stopped(Reel reel) => reel.StopReason is StopReason.EndTurn or StopReason.Refusal;

    public static void Refused(Reel reel)
    {
        if (reel.StopReason == StopReason.Refusal)
        {
            throw new InvalidOperationException("torn");
        }
    }

    public static bool Why(Reel reel) => reel.Explanation.Contains("fire");

    public static Genre Parse(string text) => Enum.Parse<Genre>(text, true);

    public static Genre Or(Genre? genre) => genre ?? default;
}
