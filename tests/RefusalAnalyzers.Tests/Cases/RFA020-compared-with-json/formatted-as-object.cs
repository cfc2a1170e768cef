// from: someone who had read only what the rules promise
// why: "`string.Format("{0}", …)`, `Convert.ToString((object)x)` and an object overload of `Concat` make the same text (where the conversion to string is bound, the comparison works: silent)"
using Anthropic.Models.Messages;
namespace Dead;

public sealed class Formatted(Action<string> log)
{
    public void ObjectConvert(Message message)
    {
        if (Convert.ToString((object?)message.StopReason) == "max_tokens") //~ RFA020
        {
            log("cut");
        }
    }

    public void StringConvert(Message message)
    {
        if (Convert.ToString(message.StopReason) == "max_tokens")
        {
            log("cut");
        }
    }

    public void Plus(Message message)
    {
        if ("" + message.StopReason == "max_tokens")
        {
            log("cut");
        }
    }

    public void FormatLocal(Message message)
    {
        object? boxed = message.StopReason;
        var text = string.Format("{0}", message.StopReason);
        if (text == "max_tokens") //~ RFA020
        {
            log("cut " + (boxed is null));
        }
    }

    public void ConcatObject(Message message)
    {
        var stop = string.Concat((object?)message.StopReason);
        switch (stop) //~ RFA020
        {
            case "max_tokens":
                log("cut");
                break;
            case "end_turn":
                log("done");
                break;
        }
    }

    public void ConcatString(Message message)
    {
        var stop = string.Concat("", message.StopReason);
        if (stop == "max_tokens")
        {
            log("cut");
        }
    }
}
