using Anthropic.Models.Messages;

namespace Orchard;

public sealed class Picker(Func<int, Message> ask, Action<string> note)
{
    public string InALoop(int rounds)
    {
        var stop = "";
        for (var i = 0; i < rounds; i++)
        {
            stop = ask(i).StopReason?.ToString() ?? "";
            if (stop == "refusal") //~ RFA020
            {
                break;
            }
        }

        return stop.Trim('"');
    }

    public bool BeforeAndAfter(Message first, string given)
    {
        var text = first.StopReason?.ToString();
        var dead = text == "refusal"; //~ RFA020
        text = given;
        return dead || text == "refusal";
    }

    public bool OnOnePathOnly(Message first, string given, bool wet)
    {
        string? text = given;
        if (wet)
        {
            text = first.StopReason?.ToString();
            if (text == "end_turn") return true; //~ RFA020
        }

        return text == "refusal";
    }

    public bool OnEveryPath(Message first, Message second, bool wet)
    {
        string? text = null;
        if (wet)
        {
            text = first.StopReason?.ToString();
        }
        else if (second.ID.Length > 0)
        {
            text = $"{second.StopReason}";
        }

        return text == "refusal"; //~ RFA020
    }

    public bool FromTheRoundBefore(int rounds, string given)
    {
        var last = given;
        for (var i = 0; i < rounds; i++)
        {
            if (last == "refusal")
            {
                return true;
            }

            last = ask(i).StopReason?.ToString() ?? "";
        }

        return false;
    }

    public bool FromTheRoundBeforeAlone(int rounds)
    {
        string? last = null;
        for (var i = 0; i < rounds; i++)
        {
            if (last == "refusal") //~ RFA020
            {
                return true;
            }

            last = ask(i).StopReason?.ToString();
        }

        return false;
    }

    public bool KeptOrReplaced(IEnumerable<Message> all)
    {
        string? stop = null;
        foreach (var message in all)
        {
            stop = message.StopReason?.ToString() ?? stop;
        }

        return stop is "refusal"; //~ RFA020
    }

    public bool EitherOfTwo(Message first, Message second, bool wet) => (wet ? first.StopReason?.ToString() : second.StopReason?.ToString()) == "refusal"; //~ RFA020

    public bool ByASwitch(Message first, int row)
    {
        var text = row switch
        {
            0 => "none",
            1 => null,
            _ => first.StopReason!.ToString(),
        };
        return text == "none" || text == "refusal"; //~ RFA020
    }

    public bool OneOfThemPlain(Message first, Message second, bool wet) => (wet ? first.StopReason?.ToString() : second.StopReason?.Raw()) == "refusal";

    public bool LongerAndLonger(Message first)
    {
        var text = first.StopReason?.ToString();
        text += "!";
        return text == "refusal!";
    }

    public bool GivenOut(Message first)
    {
        var text = first.StopReason?.ToString() ?? "";
        Shorten(ref text);
        return text == "refusal";
    }

    private static void Shorten(ref string text) => text = text.Trim('"');

    public void InALambda(Message first)
    {
        var text = first.StopReason?.ToString() ?? "";
        Action<string> say = word =>
        {
            if (text == word || text == "refusal") note(word); //~ RFA020
        };
        say("one");
    }

    public void ChangedInALambda(Message first)
    {
        var text = first.StopReason?.ToString() ?? "";
        Action free = () => text = text.Trim('"');
        free();
        if (text == "refusal") note(text);
    }
}
