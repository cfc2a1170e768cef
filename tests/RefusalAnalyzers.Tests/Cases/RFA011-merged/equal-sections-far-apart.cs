using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till(TextWriter printer)
{
    public async Task PrintAsync(Category reason)
    {
        switch (reason)
        {
            case Category.Cyber:
                await printer.WriteLineAsync("ask the security desk");
                await printer.FlushAsync();
                break;
            case Category.Bio:
                await printer.WriteLineAsync("ask the lab");
                break;
            case Category.ReasoningExtraction:
                await printer.WriteLineAsync("change the prompt");
                break;
            case Category.GeneralHarms:
                break;
            case Category.FrontierLlm: //~ RFA011
                {
                    await printer.WriteLineAsync("ask the security desk");
                    await printer.FlushAsync();
                    break;
                }

            default:
                await printer.FlushAsync();
                break;
        }
    }
}
