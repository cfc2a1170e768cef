// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Arena;

// "`c is not (A or B)`, `c != A && c != B` are tests."
public static class Negations
{
    public static bool NotOr(Category category) => category is not (Category.Cyber or Category.Bio); //~ RFA002

    public static bool NotOrFine(Category category) => category is not (Category.Cyber or Category.FrontierLlm);

    public static bool Unequal(Category category) => category != Category.Cyber && category != Category.GeneralHarms; //~ RFA002

    public static bool UnequalFine(Category category) => category != Category.FrontierLlm && category != Category.GeneralHarms;

    public static bool Parenthesised(Category category) => !(category == Category.Cyber || category == Category.Bio); //~ RFA002

    public static bool ParenthesisedFine(Category category) => !(category == Category.Cyber || category == Category.FrontierLlm);

    public static bool NotOne(Category category) => category is not Category.Cyber;

    public static bool UnequalOne(Category category, bool urgent) => category != Category.Cyber && !urgent;

    public static void Leave(Category category, List<string> log)
    {
        // a guard that is a test, with a body and nothing else that names FrontierLlm
        if (category != Category.Cyber && category != Category.Bio) //~ RFA002
        {
            return;
        }

        log.Add("specialist");
    }

    // "`if (c is A or B) X(); else Y();` is a test"
    public static void Else(Category category, List<string> log)
    {
        if (category is Category.Cyber or Category.Bio) log.Add("specialist"); //~ RFA002
        else log.Add("triage");
    }

    public static void ElseFine(Category category, List<string> log)
    {
        if (category is Category.Cyber or Category.Bio or Category.FrontierLlm) log.Add("specialist");
        else log.Add("triage");
    }

    public static string Conditional(Category category) => category is Category.Cyber or Category.Bio ? "specialist" : "triage"; //~ RFA002

    public static int While(Func<Category> next, Category category)
    {
        var n = 0;
        while (category is Category.Cyber or Category.GeneralHarms) //~ RFA002
        {
            n++;
            category = next();
        }

        return n;
    }

    public static int Where(IEnumerable<Category> categories) => categories.Count(c => c is Category.Bio or Category.ReasoningExtraction); //~ RFA002

    public static int WhereFine(IEnumerable<Category> categories) => categories.Count(c => c is Category.FrontierLlm or Category.ReasoningExtraction);
}
