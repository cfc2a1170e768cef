// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Post;

public sealed class Clerk
{
    private const int Held = 4;
    private readonly List<string> _log = [];

    private static string Stamp(string text, int copies) => text + copies;

    private async Task<string> SendAsync(string text)
    {
        await Task.Delay(1);
        return text;
    }

    // "verbatim or named-argument spelling do not count"
    public string Spelling(Category category) => category switch //~ RFA010
    {
        Category.Cyber => Stamp("declined", 4),
        Category.Bio => Stamp(text: @"declined", copies: 4),
        Category.FrontierLlm => (Stamp(("declined"), Held)),
        Category.ReasoningExtraction => Clerk.Stamp("declined", 0x4),
        Category.GeneralHarms => Stamp("declined", copies: Held),
        _ => "unknown",
    };

    // "trivia, braces, parentheses, a trailing `break`"
    public void Braces(Category category)
    {
        switch (category) //~ RFA010
        {
            case Category.Cyber:
                _log.Add("declined"); // once
                break;
            case Category.Bio:
            {
                _log.Add("declined");
                break;
            }
            case Category.FrontierLlm:
                {
                    (_log).Add("declined");
                }

                break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: _log.Add(@"declined"); break;
            default: throw new ArgumentOutOfRangeException(nameof(category));
        }
    }

    // "It is reported although `null` or the catch-all differ": awaited, too
    public async Task<string> Awaited(Category? category) => category switch //~ RFA010
    {
        Category.Cyber => await SendAsync("declined"),
        Category.Bio => await SendAsync("declined"),
        Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms => await SendAsync("declined"),
        null => "open",
        _ => throw new InvalidOperationException(),
    };

    // one constant differs
    public string OtherConstant(Category category) => category switch
    {
        Category.Cyber => Stamp("declined", 1),
        Category.Bio => Stamp("declined", 2),
        Category.FrontierLlm => Stamp("declined", 3),
        Category.ReasoningExtraction => Stamp("declined", 4),
        Category.GeneralHarms => Stamp("declined", 5),
        _ => "unknown",
    };

    // the same words in another order of statements
    public void Order(Category category)
    {
        switch (category)
        {
            case Category.Cyber:
            case Category.Bio:
            case Category.ReasoningExtraction:
            case Category.GeneralHarms:
                _log.Clear();
                _log.Add("declined");
                break;
            case Category.FrontierLlm:
                _log.Add("declined");
                _log.Clear();
                break;
            default:
                break;
        }
    }

    // only FrontierLlm differs
    public string OneDiffers(Category category) => category switch
    {
        Category.Cyber => "declined",
        Category.Bio => "declined",
        Category.FrontierLlm => "terms",
        Category.ReasoningExtraction => "declined",
        Category.GeneralHarms => "declined",
        _ => "declined",
    };
}
