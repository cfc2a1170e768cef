// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Vault;

public sealed class Nested
{
    private readonly List<string> _texts = [];

    // the guard in a lambda or a local function leaves only that
    public string InLambda(Category category)
    {
        Action look = () =>
        {
            if (category == Category.FrontierLlm) return;
            _texts.Add("seen");
        };
        look();
        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    public string InLocalFunction(Category category)
    {
        Look();
        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };

        void Look()
        {
            if (category == Category.FrontierLlm) return;
            _texts.Add("seen");
        }
    }

    // guard and dispatch in one lambda
    public void Same(IEnumerable<Category> categories) =>
        _texts.AddRange(categories.Select(category =>
        {
            if (category == Category.FrontierLlm) return "terms";
            return category switch
            {
                Category.Cyber => "security",
                Category.Bio => "science",
                Category.ReasoningExtraction => "prompts",
                Category.GeneralHarms => "policy",
                _ => "triage",
            };
        }));

    // guard and dispatch in one local function
    public string SameLocal(Category category)
    {
        return Pick(category);

        static string Pick(Category asked)
        {
            if (asked is Category.FrontierLlm) return "terms";
            return asked switch
            {
                Category.Cyber => "security",
                Category.Bio => "science",
                Category.ReasoningExtraction => "prompts",
                Category.GeneralHarms => "policy",
                _ => "triage",
            };
        }
    }

    // the lambda is made only where the value has left; nobody assigns the parameter
    public Func<string> MadeLater(Category category)
    {
        if (category == Category.FrontierLlm) return () => "terms";
        return () =>
        {
            return category switch
            {
                Category.Cyber => "security",
                Category.Bio => "science",
                Category.ReasoningExtraction => "prompts",
                Category.GeneralHarms => "policy",
                _ => "triage",
            };
        };
    }

    // the parameter of the lambda is another subject than the one that has left
    public Func<Category, string> OtherParameter(Category category)
    {
        if (category == Category.FrontierLlm) return _ => "terms";
        return asked =>
        {
            return asked switch //~ RFA001
            {
                Category.Cyber => "security",
                Category.Bio => "science",
                Category.ReasoningExtraction => "prompts",
                Category.GeneralHarms => "policy",
                _ => "triage",
            };
        };
    }

    // a local function between guard and dispatch is no statement that runs
    public string Between(Category category)
    {
        if (category == Category.FrontierLlm) return "terms";

        void Note() => _texts.Add("note");

        Note();
        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }
}
