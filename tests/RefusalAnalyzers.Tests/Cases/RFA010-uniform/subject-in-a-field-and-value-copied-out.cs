using Anthropic.Models.Messages;

namespace Mill;

public sealed class Wheel(Action<string> log)
{
    private readonly Category _why = Category.Bio;

    public string Mentioned() => _why switch
    {
        Category.Cyber => "w" + _why,
        Category.Bio => "w" + _why,
        Category.FrontierLlm => "w" + this._why,
        Category.ReasoningExtraction => "w" + _why,
        Category.GeneralHarms => "w" + _why,
        _ => "w",
    };

    public void Copied(Message message)
    {
        switch (message.StopDetails?.Category?.Value()) //~ RFA010
        {
            case Category.Cyber: log(message.ID); break;
            case Category.Bio: log(message.ID); break;
            case Category.FrontierLlm: log(message.ID); break;
            case Category.ReasoningExtraction: log(message.ID); break;
            case Category.GeneralHarms: log(message.ID); break;
            default: break;
        }
    }
}
