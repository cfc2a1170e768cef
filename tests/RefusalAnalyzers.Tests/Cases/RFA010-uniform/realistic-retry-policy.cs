// from: someone who had read only what the rules promise
using System.Collections.Frozen;
using Anthropic.Models.Messages;
namespace Support;

public enum Verdict { Stop, RetryElsewhere, ChangePrompt }

public sealed class RetryPolicy
{
    // The table of the documentation: FrontierLlm is retried elsewhere as Cyber and Bio are; a suggestion at its entry.
    private static readonly FrozenDictionary<Category, Verdict> s_verdicts = new Dictionary<Category, Verdict>
    {
        [Category.Cyber] = Verdict.RetryElsewhere,
        [Category.Bio] = Verdict.RetryElsewhere,
        [Category.FrontierLlm] = Verdict.RetryElsewhere, //~ RFA011
        [Category.ReasoningExtraction] = Verdict.ChangePrompt,
        [Category.GeneralHarms] = Verdict.Stop,
    }.ToFrozenDictionary();

    // Delays differ by member.
    private static readonly Dictionary<Category, TimeSpan> s_delays = new()
    {
        { Category.Cyber, TimeSpan.FromSeconds(1) },
        { Category.Bio, TimeSpan.FromSeconds(2) },
        { Category.FrontierLlm, TimeSpan.FromMinutes(1) },
        { Category.ReasoningExtraction, TimeSpan.Zero },
        { Category.GeneralHarms, TimeSpan.MaxValue },
    };

    // Enum members as values, every one Stop: the same constant.
    private static readonly IReadOnlyDictionary<Category, Verdict> s_never = new Dictionary<Category, Verdict> //~ RFA010
    {
        [Category.Cyber] = Verdict.Stop,
        [Category.Bio] = Verdict.Stop,
        [Category.FrontierLlm] = Verdict.Stop,
        [Category.ReasoningExtraction] = (Verdict)0,
        [Category.GeneralHarms] = Verdict.Stop,
    };

    public Verdict For(Category? c) => c is { } known && s_verdicts.TryGetValue(known, out var v) ? v : Verdict.Stop;
    public TimeSpan Delay(Category c) => s_delays.GetValueOrDefault(c, TimeSpan.Zero);
    public Verdict Never(Category c) => s_never[c];

    // Attempts decide under each member in the same way, FrontierLlm at another number.
    public Verdict Attempts(Category? c, int n) => c switch
    {
        Category.Cyber or Category.Bio when n < 2 => Verdict.RetryElsewhere,
        Category.FrontierLlm when n < 1 => Verdict.RetryElsewhere,
        Category.ReasoningExtraction or Category.GeneralHarms when n < 2 => Verdict.RetryElsewhere,
        Category.Cyber or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms => Verdict.Stop,
        _ => Verdict.Stop,
    };

    // Attempts decide in the same way for all.
    public Verdict SameAttempts(Category? c, int n) => c switch //~ RFA010
    {
        Category.Cyber or Category.Bio when n < 2 => Verdict.RetryElsewhere,
        Category.FrontierLlm when n < 2 => Verdict.RetryElsewhere,
        Category.ReasoningExtraction or Category.GeneralHarms when n < 2 => Verdict.RetryElsewhere,
        Category.Cyber or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms => Verdict.Stop,
        _ => Verdict.ChangePrompt,
    };

    // A bool per member in a property of a record; FrontierLlm alone is true.
    public bool OnlyOnce(Category? c) => c switch
    {
        Category.FrontierLlm => true,
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => false,
        _ => false,
    };

    // One membership question.
    public bool MayRetry(Category? c) => c != Category.ReasoningExtraction;
}
