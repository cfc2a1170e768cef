using Microsoft.Extensions.Logging;

public enum RefusalKind
{
    None,
    Cyber,
    Bio,
    FrontierLlm,
}

public class Desk
{
    public static string Reply(RefusalKind kind, ILogger logger)
    {
        return "declined: " + $$kind;
    }
}
