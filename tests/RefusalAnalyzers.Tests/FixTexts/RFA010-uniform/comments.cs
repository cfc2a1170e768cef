using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static string Run(RefusalStopDetails details)
    {
        s_log = "";
        AtLabel(details);
        Brace(details);
        SectionBrace(details);
        Directive(details);
        return string.Join("|", Labels(details), Arrow(details), ArrowOr(details), s_log);
    }

    private static void AtLabel(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber: // pen tests
                s_log += "same";
                break;
            case Category.Bio:
                s_log += "same";
                break;
            default: // the rest
                s_log += "same";
                break;
        }
    }

    private static string Labels(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber: // pen tests
            case Category.FrontierLlm: // training
                return "hard";
            case Category.Bio:
                return "b";
            default:
                return "o";
        }
    }

    private static string Arrow(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber /* pen tests */ => "same",
        Category.Bio => /* science */ "same",
        _ => // the rest
            "same",
    };

    private static string ArrowOr(RefusalStopDetails details) => details.Category?.Value() switch
    {
        // hard
        Category.Cyber /* pen */ or Category.FrontierLlm => "x",
        Category.Bio => "b",
        _ => "o",
    };

    private static void Brace(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber) // pen tests
        { // first
            s_log += "same";
        }
        else if (details.Category?.Value() == Category.Bio)
        {
            s_log += "same"; // science
        } // end
        else
        {
            // the rest
            s_log += "same";
        }
    }

    private static void SectionBrace(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
            { // pen tests
                s_log += "same";
                break;
            }
            case Category.Bio:
                s_log += "same";
                break; // done
            default:
                s_log += "same";
                // end
                break;
        }
    }

    private static void Directive(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            #region hard
            case Category.Cyber:
                s_log += "same";
                break;
            #endregion
            case Category.Bio:
                s_log += "same";
                break;
#pragma warning disable CS0618
            default:
                s_log += "same";
                break;
#pragma warning restore CS0618
        }
    }
}
