// from: someone who had read only what the rules promise
// sdk: none
namespace Tavern;

// "An own refusal enum is enough for the rules to run without the SDK"
public enum Brew { Cyber, GeneralHarms, FrontierLlm }

// no known category beside frontier_llm: no refusal enum
public enum Mead { FrontierLlm, Honey, Spice }

// two known ones without frontier_llm: no refusal enum either
public enum Ale { Cyber, GeneralHarms, Hops }

public sealed record Order(Brew Brew, int Pints);

public static class Bar
{
    public static string Pour(Brew brew) => brew switch //~ RFA001
    {
        Brew.Cyber => "dark",
        Brew.GeneralHarms => "light",
        _ => "water",
    };

    public static string PourAll(Brew brew) => brew switch
    {
        Brew.Cyber => "dark",
        Brew.GeneralHarms => "light",
        Brew.FrontierLlm => "strong",
        _ => "water",
    };

    public static string Guarded(Order order)
    {
        if (order.Brew == Brew.FrontierLlm) return "strong";
        return order.Brew switch
        {
            Brew.Cyber => "dark",
            Brew.GeneralHarms => "light",
            _ => "water",
        };
    }

    public static string ByOrder(Order order) => order switch //~ RFA001
    {
        { Brew: Brew.Cyber } => "dark",
        { Brew: Brew.GeneralHarms } => "light",
        _ => "water",
    };

    public static bool Strong(Brew brew) => brew is Brew.Cyber or Brew.GeneralHarms; //~ RFA002

    public static string Pour(Mead mead) => mead switch
    {
        Mead.Honey => "sweet",
        Mead.Spice => "hot",
        _ => "water",
    };

    public static bool Sweet(Mead mead) => mead is Mead.Honey or Mead.Spice;

    public static Mead Or(Mead? mead) => mead ?? default;

    public static string Pour(Ale ale) => ale switch
    {
        Ale.Cyber => "dark",
        _ => "water",
    };

    public static bool Bitter(Ale ale) => ale == Ale.Cyber || ale == Ale.Hops;

    public static int Number(Ale ale) => (int)ale;
}
