// from: someone who had read only what the rules promise
// option: refusal_analyzers.catch_all = throwing
using Anthropic.Models.Messages;

namespace Relay;

// "`throwing`: a catch-all that throws counts as handling"; "`catch_all` covers the code after a chain, and RFA003"
public sealed class Throwing
{
    private int _n;

    public string Expression(Category category) => category switch
    {
        Category.Cyber => "security",
        Category.Bio => "science",
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };

    public string Chain(Category category)
    {
        if (category == Category.Cyber) return "security";
        if (category == Category.Bio) return "science";
        throw new ArgumentOutOfRangeException(nameof(category));
    }

    public string Else(Category category)
    {
        if (category == Category.Cyber)
        {
            return "security";
        }
        else if (category == Category.Bio)
        {
            return "science";
        }
        else
        {
            throw new ArgumentOutOfRangeException(nameof(category));
        }
    }

    // a catch-all that does not throw
    public string Text(Category category) => category switch //~ RFA001 RFA003
    {
        Category.Cyber => "security",
        Category.Bio => "science",
        _ => "triage",
    };

    public string ChainText(Category category)
    {
        if (category == Category.Cyber) return "security"; //~ RFA001 RFA003
        if (category == Category.Bio) return "science";
        return "triage";
    }

    // no catch-all at all: RFA004 says so, and nothing was handled
    public void Skipped(Category category)
    {
        switch (category) //~ RFA001 RFA003 RFA004
        {
            case Category.Cyber: _n++; break;
            case Category.Bio: _n += 2; break;
        }
    }

    // a test has no catch-all
    public bool Test(Category category) => category is Category.Cyber or Category.Bio; //~ RFA002
}
