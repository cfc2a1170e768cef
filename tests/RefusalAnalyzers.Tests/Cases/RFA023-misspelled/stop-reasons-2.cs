// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Studio;

// "RFA023 holds for stop reasons as well."
public sealed class Mixer
{
    private int _cut;

    public bool A(Message message) => message.StopReason == "Refusal"; //~ RFA023

    public bool B(Message message) => message.StopReason?.Raw() is "end-turn"; //~ RFA023

    public bool C(Message message) => message.StopReason?.Raw() == "MaxTokens"; //~ RFA023

    public bool D(Message message) => "pause turn" == message.StopReason?.Raw(); //~ RFA023

    // one edit: max_tokens has 9 letters, refusal 7
    public bool E(Message message) => message.StopReason?.Raw() == "max_token"; //~ RFA023

    public bool F(Message message) => message.StopReason?.Raw() == "refusals";

    public bool G(Message message) => message.StopReason?.Raw() == "refuse";

    public bool H(Message message) => string.Equals(message.StopReason?.Raw(), "End_Turn", StringComparison.OrdinalIgnoreCase);

    public bool I(Message message) => string.Equals(message.StopReason?.Raw(), "EndTurn", StringComparison.OrdinalIgnoreCase); //~ RFA023

    // "text that as the program compares it is never true" is no refusal test: no RFA012, no RFA015, no RFA013
    public int J(Message message)
    {
        switch (message.StopReason?.Raw())
        {
            case "end_turn":
                return message.Content.Count;
            case "max_tokens":
                _cut++;
                return -1;
            case "REFUSAL": //~ RFA023
                Console.Error.WriteLine("declined");
                return -2;
            default:
                return 0;
        }
    }

    // bodies with near-misses, a mapping
    public static string K(Message message) => message.StopReason?.Raw() switch
    {
        "end_turn" => "EndTurn",
        "tool_use" => "ToolUse",
        "refusal" => "Refusal",
        _ => "Max-Tokens",
    };

    public int Cut => _cut;
}
