// option: refusal_analyzers.refusal_enums = Garden.Pest, Garden.Bed+Weed, Garden.Tool
using Anthropic.Models.Messages;

namespace Garden;

public enum Pest
{
    Snail,
    FrontierLlm,
}

public enum Tool
{
    Rake,
    Spade,
}

public static class Bed
{
    public enum Weed
    {
        Nettle,
        Frontier_Llm,
        Thistle,
    }

    public static int A(Pest p) => p switch //~ RFA001
    {
        Pest.Snail => 1,
        _ => 0,
    };

    public static bool B(Weed w) => w is Weed.Nettle or Weed.Thistle; //~ RFA002

    public static int Silent(Tool t) => t switch { Tool.Rake => 1, _ => 0 };

    public static string Sdk(Category c) => c.ToString();
}
