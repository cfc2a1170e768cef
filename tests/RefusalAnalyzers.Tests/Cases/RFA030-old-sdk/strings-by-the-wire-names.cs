// sdk: stub:12.28.0
using Anthropic.Models.Messages;

namespace Attic;

public static class Box
{
    public static int Named(Message m) => m.StopDetails?.Category?.Raw() switch
    {
        "cyber" => 1,
        "bio" => 2,
        "frontier_llm" => 3,
        "reasoning_extraction" => 4,
        "general_harms" => 5,
        _ => 0,
    };

    public static int NotNamed(Message m) => m.StopDetails?.Category?.Raw() switch //~ RFA030
    {
        "cyber" => 1,
        "bio" => 2,
        "reasoning_extraction" => 4,
        "general_harms" => 5,
        _ => 0,
    };
}
