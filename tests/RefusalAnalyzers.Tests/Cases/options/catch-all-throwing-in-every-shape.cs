// from: someone who had read only what the rules promise
// option: refusal_analyzers.catch_all = throwing
using Anthropic.Models.Messages;
namespace Helpdesk.ThrowingShapes;

public static class ThrowingShapes
{
    private static Exception Unknown(Category c) => new NotSupportedException(c.ToString());

    // throw of a helper's result
    public static int Helper(Category c) => c switch { Category.Cyber => 1, Category.Bio => 2, _ => throw Unknown(c) };

    // a call of a helper is no throw
    public static int Call(Category c) => c switch { Category.Cyber => 1, Category.Bio => 2, _ => Fail(c) }; //~ RFA001 RFA003
    private static int Fail(Category c) => throw Unknown(c);

    // tuple with a throwing discard
    public static int Tuple(Category c, bool retry) => (c, retry) switch { (Category.Cyber, true) => 1, (Category.Cyber, _) => 2, (Category.Bio, _) => 3, _ => throw new NotSupportedException() };

    // text with a throwing discard
    public static int Text(Message m) => m.StopDetails?.Category?.Raw() switch { "cyber" => 1, "bio" => 2, _ => throw new NotSupportedException() };

    // text with a returning discard
    public static int TextOut(Message m) => m.StopDetails?.Category?.Raw() switch { "cyber" => 1, "bio" => 2, _ => 0 }; //~ RFA001 RFA003

    // braces around the throw
    public static int Braces(Category c)
    {
        switch (c)
        {
            case Category.Cyber: return 1;
            case Category.Bio: return 2;
            default: { { throw new NotSupportedException(); } }
        }
    }

    // guards, a local in between, then a throw
    public static int Guards(Category c)
    {
        if (c == Category.Cyber) { return 1; }
        if (c == Category.Bio) { return 2; }
        var text = "unexpected";
        throw new NotSupportedException(text);
    }

    // else-if chain, the code after throws
    public static int ElseIf(Category c)
    {
        if (c == Category.Cyber) return 1;
        else if (c == Category.Bio) return 2;
        throw new NotSupportedException();
    }

    // ReasoningExtraction out only: throwing covers RFA003
    public static int OneOut(Category c) => c switch
    {
        Category.Cyber => 1, Category.Bio => 2, Category.FrontierLlm => 3, Category.GeneralHarms => 4, _ => throw new NotSupportedException(),
    };

    // all named, `not` catch-all throws
    public static int Not(Category c) => c switch { Category.Cyber => 1, Category.Bio => 2, not (Category.Cyber or Category.Bio) => throw new NotSupportedException() };
}
