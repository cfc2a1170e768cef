using Anthropic.Models.Messages;

namespace Radio;

public static class Dial
{
    public static int Map(RefusalStopDetails d) => d.Category?.Raw() switch
    {
        "cyber" => 1,
        "bio" => 2,
        "frontier-llm" => 3, //~ RFA023
        "reasoning_extraction" => 4,
        "general_harms" => 5,
        _ => 0,
    };
}
