// sdk: none
// A member for frontier_llm alone makes no refusal enum, and without one in reach nothing is a mirror of it.
namespace Insurance;

public enum Risk { Cyber, Bio, Fire }

public enum Peril { FrontierLlm, Flood }

public static class Pricing
{
    public static decimal Rate(Risk r) => r switch { Risk.Cyber => 1.5m, Risk.Bio => 2m, _ => 1m };

    public static decimal Flood(Peril p) => p switch { Peril.Flood => 2m, _ => 1m };
}
