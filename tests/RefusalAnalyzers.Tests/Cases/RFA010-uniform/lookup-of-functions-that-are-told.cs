using Anthropic.Models.Messages;

namespace Bakery;

public static class Shelf
{
    // The function is given the response, and may branch on its category.
    public static readonly Dictionary<Category, Func<Message, string>> ByLambda = new()
    {
        [Category.Cyber] = m => Answer(m), [Category.Bio] = m => Answer(m), [Category.FrontierLlm] = m => Answer(m),
        [Category.ReasoningExtraction] = m => Answer(m), [Category.GeneralHarms] = m => Answer(m),
    };

    public static readonly Dictionary<Category, Func<Category, string>> OfItself = new()
    {
        [Category.Cyber] = c => "no " + c, [Category.Bio] = c => "no " + c, [Category.FrontierLlm] = c => "no " + c,
        [Category.ReasoningExtraction] = c => "no " + c, [Category.GeneralHarms] = c => "no " + c,
    };

    public static readonly Dictionary<Category, (string Name, Action<RefusalStopDetails> Run)> InATuple = new()
    {
        [Category.Cyber] = ("one", d => Note(d)), [Category.Bio] = ("one", d => Note(d)), [Category.FrontierLlm] = ("one", d => Note(d)),
        [Category.ReasoningExtraction] = ("one", d => Note(d)), [Category.GeneralHarms] = ("one", d => Note(d)),
    };

    // These are not, or look at what says nothing of it.
    public static readonly Dictionary<Category, Func<string>> Untold = new() //~ RFA010
    {
        [Category.Cyber] = Plain, [Category.Bio] = Plain, [Category.FrontierLlm] = Plain, [Category.ReasoningExtraction] = Plain, [Category.GeneralHarms] = Plain,
    };

    public static readonly Dictionary<Category, Func<Message, string>> OnlyItsId = new() //~ RFA010
    {
        [Category.Cyber] = m => m.ID, [Category.Bio] = m => m.ID, [Category.FrontierLlm] = m => m.ID, [Category.ReasoningExtraction] = m => m.ID, [Category.GeneralHarms] = m => m.ID,
    };

    public static readonly Dictionary<Category, Func<Message, string>> NotEvenThat = new() //~ RFA010
    {
        [Category.Cyber] = _ => "no", [Category.Bio] = _ => "no", [Category.FrontierLlm] = _ => "no", [Category.ReasoningExtraction] = _ => "no", [Category.GeneralHarms] = _ => "no",
    };

    private static string Answer(Message m) => m.StopDetails?.Category == Category.FrontierLlm ? "terms" : "no";

    private static void Note(RefusalStopDetails d) => Console.WriteLine(d.Category?.Raw());

    private static string Plain() => "no";
}
