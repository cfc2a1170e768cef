// option: refusal_analyzers.refusal_enums = Topic
// option: refusal_analyzers.excluded_enums = Topic,Anthropic.Models.Messages.Category
using Anthropic.Models.Messages;

public enum Topic { Storage, Network, FrontierLlm }

public static class Desk
{
    public static int Of(Topic topic) => topic switch
    {
        Topic.Storage => 1,
        Topic.Network => 2,
        _ => 0,
    };

    // Even the SDK's own.
    public static int Of(Category category) => category switch
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        _ => 0,
    };
}
