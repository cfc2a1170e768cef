// option: refusal_analyzers.excluded_enums = Shop.Topic, Shop.Shelf+Kind ,Shop.Mirror
using Anthropic.Models.Messages;

namespace Shop
{
    public enum Topic { Cyber, Bio, FrontierLlm }

    public enum Mirror { Cyber, Bio, ReasoningExtraction }

    // Not named by the option.
    public enum Reason { Cyber, Bio, FrontierLlm, Other }

    public static class Shelf
    {
        public enum Kind { Cyber, Bio, FrontierLlm }

        public static int Of(Topic topic) => topic switch
        {
            Topic.Cyber => 1,
            Topic.Bio => 2,
            _ => 0,
        };

        public static bool IsNested(Kind kind) => kind is Kind.Cyber or Kind.Bio;

        public static int Number(Kind kind) => (int)kind;

        public static int Of(Reason reason) => reason switch //~ RFA001
        {
            Reason.Cyber => 1,
            Reason.Bio => 2,
            _ => 0,
        };

        public static int Of(RefusalStopDetails details) => details.Category?.Value() switch //~ RFA001 RFA003
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            _ => 0,
        };
    }
}
