// sdk: none
namespace Zoo;

public enum Refused
{
    None,
    Unspecified,
    Unknown,
    Other,
    Bio,
    FrontierLlm,
    GeneralHarms,
}

public static class Keeper
{
    public static int Of(Refused c) => c switch
    {
        Refused.Bio => 1,
        Refused.FrontierLlm => 3,
        Refused.GeneralHarms => 4,
        _ => 2,
    };

    public static int Missing(Refused c)
    {
        switch (c) //~ RFA001
        {
            case Refused.Bio: return 1;
            case Refused.GeneralHarms: return 4;
            default: return 2;
        }
    }
}
