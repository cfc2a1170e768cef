using Anthropic.Models.Messages;

public interface ILog
{
    void Write(string text);
}

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        var log = new Log();
        var service = new Service(log, "n");
        service.Uniform(details);
        return string.Join("|", service.Section(details), service.Arm(details), service.Branch(details), service.Lambda(details), new Reply(details, "r").Text(), log.Text);
    }
}

public sealed class Log : ILog
{
    public string Text { get; private set; } = "";

    public void Write(string text) => Text += text;
}

public class Service(ILog logger, string name)
{
    public string Section(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
            case Category.FrontierLlm:
                logger.Write("hard");
                return name;
            case Category.Bio:
                return "b";
            default:
                logger.Write("other");
                return "x";
        }
    }

    public void Uniform(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                logger.Write("same");
                break;
            case Category.Bio:
                logger.Write("same");
                break;
            default:
                logger.Write("same");
                break;
        }
    }

    public string Arm(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => name + "c",
        Category.Bio or Category.FrontierLlm => name,
        _ => "o",
    };

    public string Branch(RefusalStopDetails details)
    {
        if (details.Category?.Value() is Category.Cyber or Category.FrontierLlm)
        {
            name += "!";
            return "cf" + name;
        }
        else if (details.Category?.Value() == Category.Bio)
        {
            return "b";
        }
        else
        {
            return "o";
        }
    }

    public string Lambda(RefusalStopDetails details)
    {
        Func<RefusalStopDetails, string> text = d => d.Category?.Value() switch
        {
            Category.Cyber or Category.FrontierLlm => name,
            Category.Bio => "b",
            _ => "o",
        };
        return text(details);
    }
}

public sealed record Reply(RefusalStopDetails Details, string Name)
{
    public string Text() => Details.Category?.Value() switch
    {
        Category.Cyber or Category.FrontierLlm => Name,
        Category.Bio => "b",
        _ => "o",
    };
}
