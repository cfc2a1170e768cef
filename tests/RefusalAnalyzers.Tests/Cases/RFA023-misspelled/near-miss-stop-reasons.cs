// from: someone who had read only what the rules promise
// why: "RFA023 holds for stop reasons as well"; "equal after dropping case, `_`, `-` and spaces, but not equal; silent where the comparison itself ignores case and only case differs"
using Anthropic.Models.Messages;
namespace Dead;

public sealed class NearMisses(Action<string> log)
{
    public void Dashes(Message message)
    {
        if (message.StopReason?.Raw() == "max-tokens") //~ RFA023
        {
            log("cut");
        }
    }

    public void Camel(Message message)
    {
        switch (message.StopReason?.Raw())
        {
            case "toolUse": //~ RFA023
                log("tools");
                break;
            case "refusal":
                log("declined " + message.StopDetails?.Category?.Raw());
                break;
        }
    }

    public bool Spaces(Message message) => message.StopReason == "pause turn"; //~ RFA023

    public bool OneEdit(Message message) => message.StopReason?.Raw() is "stop_sequense"; //~ RFA023

    public bool IgnoringCaseStillWrong(Message message) =>
        string.Equals(message.StopReason?.Raw(), "EndTurn", StringComparison.OrdinalIgnoreCase); //~ RFA023

    public bool IgnoringCase(Message message) =>
        string.Equals(message.StopReason?.Raw(), "End_Turn", StringComparison.OrdinalIgnoreCase);

    public bool OtherWord(Message message) => message.StopReason?.Raw() is "length" or "stop" or "error";

    public bool UnknownText(string stop) => stop is "MaxTokens" or "max-tokens" or "Refusal";

    public string Body(Message message) => message.StopReason?.Raw() == "max_tokens" ? "max-tokens" : "Refusal";
}
