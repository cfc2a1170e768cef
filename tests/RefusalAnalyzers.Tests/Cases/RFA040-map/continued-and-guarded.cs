// option: dotnet_diagnostic.RFA040.severity = suggestion
using Anthropic.Models.Messages;

namespace Map;

public sealed class Continued(TextWriter log)
{
    public string InDefault(Category? category)
    {
        switch (category) //~ RFA003 RFA040
        {
            case Category.Cyber:
                return "security";
            default:
                return category switch
                {
                    Category.FrontierLlm => "models",
                    Category.Bio => "science",
                    _ => "other",
                };
        }
    }

    public string BehindGuards(Category category)
    {
        if (category == Category.Cyber) return "security"; //~ RFA003 RFA040
        if (category == Category.Bio) return "science";
        switch (category)
        {
            case Category.FrontierLlm: return "models";
            default: return "other";
        }
    }

    public string Asked(Category category)
    {
        switch (category) //~ RFA003 RFA040
        {
            case Category.Cyber:
                return "security";
            default:
                if (category == Category.FrontierLlm)
                {
                    return "models";
                }

                return "other";
        }
    }

    public string InMember(Category category)
    {
        switch (category) //~ RFA003 RFA040
        {
            case Category.Cyber or Category.FrontierLlm:
                return category switch //~ RFA001 RFA040
                {
                    Category.Cyber => "security",
                    _ => "models",
                };
            default:
                return "other";
        }
    }

    public static string Guarded(Category category, bool retry) => category switch //~ RFA001 RFA003 RFA040
    {
        Category.Cyber => "security",
        Category.FrontierLlm when retry => "once more",
        Category.Bio when retry => "once",
        Category.Bio => "science",
        _ when retry => "later",
        _ => "other",
    };

    public string GuardedBefore(Category category, bool retry)
    {
        if (retry && category == Category.FrontierLlm)
        {
            log.WriteLine("models");
            return "once more";
        }

        return category switch //~ RFA001 RFA003 RFA040
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            _ => "other",
        };
    }

    public static string LeftBefore(Category? category)
    {
        if (category is null or Category.FrontierLlm)
        {
            return "early";
        }

        return category switch //~ RFA003 RFA040
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            _ => "other",
        };
    }

    public static string Complementary(Category category, bool retry) => (category, retry) switch //~ RFA001 RFA003 RFA040
    {
        (Category.Cyber, _) => "security",
        (_, true) => "once more",
        (_, false) => "other",
    };
}
