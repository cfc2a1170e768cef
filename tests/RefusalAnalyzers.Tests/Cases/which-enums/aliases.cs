// from: someone who had read only what the rules promise
// sdk: none
namespace Quest;

// "Of members with one value, the one whose name is a known category gives the name."
public enum Ward
{
    Hack = 1,
    Cyber = 1,
    Poison = 2,
    Bio = 2,
    Rival = 3,
    FrontierLlm = Rival,
    GeneralHarms = 4,
    None = 0,
}

public static class Keeper
{
    // by whatever name: the value is what is named
    public static string ByOtherNames(Ward ward) => ward switch
    {
        Ward.Hack => "tower",
        Ward.Poison => "garden",
        Ward.Rival => "library",
        Ward.GeneralHarms => "gate",
        _ => "wall",
    };

    public static string ByKnownNames(Ward ward) => ward switch
    {
        Ward.Cyber => "tower",
        Ward.Bio => "garden",
        Ward.FrontierLlm => "library",
        Ward.GeneralHarms => "gate",
        _ => "wall",
    };

    public static string WithoutRival(Ward ward) => ward switch //~ RFA001 "FrontierLlm"
    {
        Ward.Hack => "tower",
        Ward.Bio => "garden",
        Ward.GeneralHarms => "gate",
        _ => "wall",
    };

    public static string WithoutPoison(Ward ward) => ward switch //~ RFA003 "Bio"
    {
        Ward.Cyber => "tower",
        Ward.Rival => "library",
        Ward.GeneralHarms => "gate",
        _ => "wall",
    };

    public static bool Test(Ward ward) => ward is Ward.Hack or Ward.Poison; //~ RFA002

    public static bool TestFine(Ward ward) => ward is Ward.Hack or Ward.Rival;

    // two names of one value are one category: membership
    public static bool SameValue(Ward ward, Ward other) => ward == Ward.Hack || other == Ward.Cyber;

    // 0 is no category
    public static Ward Or(Ward? ward) => ward ?? default;

    // "Numbers written out means all members, aliases aside": they are, so RFA025 is silent
    public static int Number(Ward ward) => (int)ward;

    public static bool After(Ward ward) => ward > Ward.Rival;

    private static readonly Dictionary<Ward, string> s_halls = new() //~ RFA001
    {
        [Ward.Hack] = "tower",
        [Ward.Poison] = "garden",
        [Ward.GeneralHarms] = "gate",
    };

    public static string Hall(Ward ward) => s_halls[ward];
}
