// from: someone who had read only what the rules promise
// option: refusal_analyzers.refusal_enums = Quest.Hall+Door, Quest.Gate
// option: refusal_analyzers.excluded_enums = Quest.Sealed, Anthropic.Models.Beta.Messages.Category
using Stable = Anthropic.Models.Messages;
using Beta = Anthropic.Models.Beta.Messages;

namespace Quest;

// brought by option: FrontierLlm alone would not make it one
public enum Gate { FrontierLlm, North, South }

// "Enums brought by option without FrontierLlm: silent"
public static class Hall
{
    public enum Door { North, South, West }

    public static string Open(Door door) => door switch
    {
        Door.North => "snow",
        Door.South => "sun",
        _ => "rain",
    };

    public static bool Cold(Door door) => door is Door.North or Door.West;
}

// excluded: "never one named in `refusal_analyzers.excluded_enums`"
public enum Sealed { Cyber, Bio, FrontierLlm }

public enum Unsealed { Cyber, Bio, FrontierLlm }

public static class Porter
{
    public static string Pick(Gate gate) => gate switch //~ RFA001 RFA003
    {
        Gate.North => "snow",
        _ => "sun",
    };

    public static string PickAll(Gate gate) => gate switch
    {
        Gate.North => "snow",
        Gate.South => "sun",
        Gate.FrontierLlm => "books",
        _ => "wall",
    };

    public static bool Cold(Gate gate) => gate is Gate.North or Gate.South; //~ RFA002

    public static string Pick(Sealed seal) => seal switch
    {
        Sealed.Cyber => "tower",
        _ => "gate",
    };

    public static bool Two(Sealed seal) => seal is Sealed.Cyber or Sealed.Bio;

    public static int Number(Sealed seal) => (int)seal;

    public static Sealed Or(Sealed? seal) => seal ?? default;

    public static string Pick(Unsealed seal) => seal switch //~ RFA001 RFA003
    {
        Unsealed.Cyber => "tower",
        _ => "gate",
    };

    public static string Pick(Beta.Category category) => category switch
    {
        Beta.Category.Cyber => "tower",
        _ => "gate",
    };

    public static bool Two(Beta.Category category) => category is Beta.Category.Cyber or Beta.Category.Bio;

    public static string Pick(Stable.Category category) => category switch //~ RFA001 RFA003
    {
        Stable.Category.Cyber => "tower",
        _ => "gate",
    };
}
