using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        switch (details.Category?.Raw())
        {
            case "cyber":
            case "bio":
                return "known";
            case "frontier_llm":
                return "other";
            default:
                return "other";
        }
    }

    public static int Number(string? why) => why switch
    {
        "general_harms" or "reasoning_extraction" => 1,
        "frontier_llm" => 0,
        _ => 0,
    };
}
