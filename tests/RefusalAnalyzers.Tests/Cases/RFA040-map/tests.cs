// option: dotnet_diagnostic.RFA040.severity = suggestion
using Anthropic.Models.Messages;

namespace Map;

public sealed class Tests(TextWriter log)
{
    private static readonly HashSet<Category> s_retried = [Category.Cyber, Category.FrontierLlm];

    public static bool Answer(Category? category) => category is Category.Cyber or Category.FrontierLlm; //~ RFA040 "cyber, frontier_llm → true; bio, reasoning_extraction, general_harms, null, unknown → false"

    public static bool Negated(Category category) => category is not (Category.Cyber or Category.FrontierLlm); //~ RFA040

    public static bool Set(Category category) => s_retried.Contains(category); //~ RFA040

    public static bool Further(Category category, bool flag) => category == Category.Cyber || category == Category.Bio || (flag && category == Category.FrontierLlm); //~ RFA040

    public void Else(Category category)
    {
        if (category is Category.Cyber or Category.FrontierLlm) //~ RFA040 "cyber, frontier_llm → Retry(); bio, reasoning_extraction, general_harms, unknown → else"
        {
            Retry();
        }
        else
        {
            log.WriteLine("no");
        }
    }

    public void Skipped(Category category)
    {
        if (category is Category.Cyber or Category.FrontierLlm) Retry(); //~ RFA040
        log.WriteLine("done");
    }

    public string After(Category category)
    {
        if (category is Category.Cyber or Category.FrontierLlm) return "once more"; //~ RFA040
        return "no";
    }

    public string Leaves(Category category)
    {
        if (!(category is Category.Cyber or Category.FrontierLlm)) return "no"; //~ RFA040
        return "once more";
    }

    public string Not(Category category) => category != Category.Cyber && category != Category.FrontierLlm ? "no" : "once more"; //~ RFA040

    private void Retry() => log.WriteLine("retry");
}
