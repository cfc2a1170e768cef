// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Post;

public sealed class Conditional
{
    private readonly List<string> _log = [];

    // "trivia … do not count"; comments and regions
    public void Regions(Category category)
    {
        switch (category) //~ RFA010
        {
            case Category.Cyber:
                #region cyber
                _log.Add("declined");
                #endregion
                break;
            case Category.Bio:
                // the same
                _log.Add(/* text: */ "declined");
                break;
            case Category.FrontierLlm:
            case Category.ReasoningExtraction:
            case Category.GeneralHarms:
                _log.Add("declined"
                    );
                break;
            default:
                _log.Clear();
                break;
        }
    }

    // what is compiled differs
    public void Active(Category category)
    {
        switch (category)
        {
            case Category.Cyber:
                _log.Add("declined");
                break;
            case Category.Bio:
                _log.Add("declined");
                break;
            case Category.FrontierLlm:
                _log.Add("declined");
#if !NEVER_DEFINED
                _log.Add("terms");
#endif
                break;
            case Category.ReasoningExtraction:
                _log.Add("declined");
                break;
            case Category.GeneralHarms:
                _log.Add("declined");
                break;
            default:
                _log.Clear();
                break;
        }
    }

    // a label that is not compiled is none
    public void Inactive(Category category)
    {
        switch (category) //~ RFA001
        {
            case Category.Cyber:
                _log.Add("security");
                break;
            case Category.Bio:
                _log.Add("science");
                break;
#if NEVER_DEFINED
            case Category.FrontierLlm:
                _log.Add("terms");
                break;
#endif
            case Category.ReasoningExtraction:
                _log.Add("prompts");
                break;
            case Category.GeneralHarms:
                _log.Add("policy");
                break;
            default:
                _log.Clear();
                break;
        }
    }
}
