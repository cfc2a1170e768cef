using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        var incident = new Incident(details.Category?.Value(), true);
        return string.Join("|", Guarded(details, true), Tuple(details, true), Statement(details, 1), Relational(incident), Property(incident, true), Constants(incident));
    }

    private static string Guarded(RefusalStopDetails details, bool retry) => (details.Category?.Value(), retry) switch
    {
        (Category.Cyber, _) when retry => "c",
        (Category.Bio, _) when retry => "b",
        (Category.FrontierLlm, _) => "o",
        _ => "o",
    };

    private static string Tuple(RefusalStopDetails details, bool retry) => (details.Category?.Value(), retry) switch
    {
        (Category.Cyber, true) => "c",
        (Category.Bio, false) => "b",
        (Category.FrontierLlm, _) => "o",
        _ => "o",
    };

    private static string Statement(RefusalStopDetails details, int attempt)
    {
        switch (attempt, details.Category?.Value())
        {
            case (1, Category.Cyber):
                return "c";
            case (2, Category.Cyber):
                return "cc";
            case (> 3, Category.Bio):
                return "b";
            case (_, Category.FrontierLlm):
                return "o";
            default:
                return "o";
        }
    }

    private static string Relational(Incident incident) => incident switch
    {
        { Reason: >= Category.GeneralHarms } => "g",
        { Reason: Category.FrontierLlm } => "o",
        _ => "o",
    };

    private static string Property(Incident incident, bool retry) => incident switch
    {
        { Reason: Category.Cyber } when retry => "c",
        { Reason: Category.Bio } when !retry => "b",
        { Reason: Category.FrontierLlm } => "o",
        _ => "o",
    };

    private static string Constants(Incident incident) => incident switch
    {
        { Reason: Category.Cyber, Flag: true } => "c",
        { Flag: false, Reason: Category.Bio } => "b",
        { Reason: Category.FrontierLlm } => "o",
        _ => "o",
    };
}

public sealed record Incident(Category? Reason, bool Flag);
