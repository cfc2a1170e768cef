// from: someone who had read only what the rules promise
namespace Quest;

// "and members marked `[Obsolete]`, are never asked for"
public enum Verdict
{
    Cyber,
    Bio,
    FrontierLlm,
    [Obsolete("Gone since spring.")]
    MilitaryWeapons,
    GeneralHarms,
}

public sealed class Court
{
    private int _a, _b, _c, _d, _e;

    public string Speak(Verdict verdict) => verdict switch
    {
        Verdict.Cyber => "tower",
        Verdict.Bio => "garden",
        Verdict.FrontierLlm => "library",
        Verdict.GeneralHarms => "gate",
        _ => "wall",
    };

#pragma warning disable CS0618
    public string SpeakOld(Verdict verdict) => verdict switch
    {
        Verdict.Cyber => "tower",
        Verdict.Bio => "garden",
        Verdict.FrontierLlm => "library",
        Verdict.MilitaryWeapons => "armoury",
        Verdict.GeneralHarms => "gate",
        _ => "wall",
    };

    // the old one is named, a new one is not
    public string SpeakMixed(Verdict verdict) => verdict switch //~ RFA003 "GeneralHarms"
    {
        Verdict.Cyber => "tower",
        Verdict.Bio => "garden",
        Verdict.FrontierLlm => "library",
        Verdict.MilitaryWeapons => "armoury",
        _ => "wall",
    };
#pragma warning restore CS0618

    // without a default: RFA004 as everywhere
    public void Count(Verdict verdict)
    {
        switch (verdict) //~ RFA004
        {
            case Verdict.Cyber: _a++; break;
            case Verdict.Bio: _b++; break;
            case Verdict.FrontierLlm: _c++; break;
            case Verdict.GeneralHarms: _d++; break;
        }
    }

    public void CountAll(Verdict verdict)
    {
        switch (verdict)
        {
            case Verdict.Cyber: _a++; break;
            case Verdict.Bio: _b++; break;
            case Verdict.FrontierLlm: _c++; break;
            case Verdict.GeneralHarms: _d++; break;
            default: _e++; break;
        }
    }

    public string Lost(Verdict verdict) => verdict switch //~ RFA001 "FrontierLlm"
    {
        Verdict.Cyber => "tower",
        Verdict.Bio => "garden",
        Verdict.GeneralHarms => "gate",
        _ => "wall",
    };

    public int Sum => _a + _b + _c + _d + _e;
}
