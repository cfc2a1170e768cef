// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Newsroom;

public enum Verdict { Printed, Spiked, Cut, Odd }

public sealed class Editor(Action<string> spike)
{
    private string Spike(string why)
    {
        spike(why);
        return why;
    }

    // an arm that calls does something; the order of the arms is of no account
    public string Last(Message message) => message.StopReason?.Value() switch
    {
        StopReason.EndTurn => message.ID,
        StopReason.MaxTokens => "cut",
        null => "open",
        StopReason.Refusal => Spike("declined"), //~ RFA012
        _ => "odd",
    };

    // "An arm that yields a constant, an enum member … in a switch that maps stop reasons is a mapping: silent"
    public Verdict Map(Message message) => message.StopReason?.Value() switch
    {
        StopReason.Refusal => Verdict.Spiked,
        StopReason.EndTurn => Verdict.Printed,
        StopReason.MaxTokens => Verdict.Cut,
        _ => Verdict.Odd,
    };

    // under a guard it is a refusal all the same
    public string Guarded(Message message, bool quiet) => message.StopReason?.Value() switch
    {
        StopReason.Refusal when !quiet => Spike("declined"), //~ RFA012
        StopReason.EndTurn => message.ID,
        _ => "odd",
    };

    // the guard asks for something else: no refusal is tested
    public string Other(Message message, bool refused) => message.StopReason?.Value() switch
    {
        StopReason.MaxTokens when refused => Spike("cut"),
        _ => Spike("odd"),
    };

    // what only the refusal reaches, all in one line
    public string OnlyLeft(Message message) => message.StopReason?.Value() is not StopReason.Refusal ? message.ID : Spike("declined"); //~ RFA012

    // the arm looks
    public string Looks(Message message) => message.StopReason?.Value() switch
    {
        null => "open",
        StopReason.Refusal => Spike("declined: " + message.StopDetails?.Category?.Raw()),
        _ => message.ID,
    };

    // a jump from a normal stop: the section is not "what runs only when the response is a refusal"
    public void Jump(Message message)
    {
        switch (message.StopReason?.Value())
        {
            case StopReason.ToolUse when message.Content.Count == 0:
                goto case StopReason.Refusal;
            case StopReason.Refusal:
                spike("nothing to print");
                break;
            default:
                break;
        }
    }
}
