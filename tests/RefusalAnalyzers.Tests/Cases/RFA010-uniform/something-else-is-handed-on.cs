using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till
{
    private static string Show(string id) => "<" + id + ">";

    public string ToCall(RefusalStopDetails details, string id) => details.Category?.Value() switch //~ RFA010
    {
        Category.Cyber => Show(id),
        Category.Bio => Show(id),
        Category.FrontierLlm => Show(id),
        Category.ReasoningExtraction => Show(id),
        Category.GeneralHarms => Show(id),
        _ => Show(""),
    };
}
