using Anthropic.Models.Messages;

namespace Radio;

public static class Dial
{
    public static int Same(RefusalStopDetails d) => d.Category?.Raw() switch //~ RFA010
    {
        "cyber" => 5,
        "bio" => 5,
        "frontier_llm" => 5,
        "reasoning_extraction" => 5,
        "general_harms" => 5,
        _ => 0,
    };

    public static int Some(RefusalStopDetails d) => d.Category?.Raw() switch
    {
        "cyber" => 1,
        "bio" => 2,
        "frontier_llm" => 2, //~ RFA011
        "reasoning_extraction" => 3,
        "general_harms" => 4,
        _ => 0,
    };
}
