// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Logging;

public interface ILogger
{
    void Log(string template, params object?[] args);
}

public sealed class RefusalLogger(ILogger log)
{
    // Only texts.
    public void Write(Message m) => log.Log("{Id} {Reason} {Category}", m.ID, m.StopReason, m.StopDetails?.Category);

    // A template with a formatted enum.
    public void Name(Category c) => log.Log($"category {c:G} of {Enum.GetNames<Category>().Length}");

    // The format "D" in an argument.
    public void Number(Category c) => log.Log("category {C}", c.ToString("D")); //~ RFA025

    // A level by the wire text: a static local function over unknown text.
    public void Level(RefusalStopDetails d)
    {
        log.Log(Of(d.Category?.Raw()), d.Explanation);

        static string Of(string? category) => category switch //~ RFA001 RFA003
        {
            "cyber" => "error",
            "bio" => "critical",
            _ => "info",
        };
    }

    // A level by one name.
    public void Single(RefusalStopDetails d) => log.Log(d.Category?.Raw() == "general_harms" ? "warn" : "info", d.Explanation);

    // A filter by the explanation.
    public void Filtered(RefusalStopDetails d)
    {
        if (d.Explanation?.StartsWith("[internal]") == true) return; //~ RFA024
        log.Log("declined", d.Explanation);
    }

    // Scoped properties.
    public Dictionary<string, object?> Scope(RefusalStopDetails d) => new()
    {
        ["category"] = d.Category?.Raw(),
        ["bio"] = d.Category?.Value() == Category.Bio,
        ["explanation"] = d.Explanation,
    };

    // A message id compared.
    public void Trace(Message m)
    {
        if (m.ID.StartsWith("msg_") && m.Model.Raw().Contains("opus")) log.Log("opus {Tokens}", m.Usage.OutputTokens);
    }

    // A `!` in a log argument.
    public void Unsafe(RefusalStopDetails d) => log.Log("category {C}", d.Category!.Raw()); //~ RFA005

    // A `!` that throws nothing: the argument is an object.
    public void Object(RefusalStopDetails d) => log.Log("category {C}", d.Category!);

    // A wrong filter by the ApiEnum's text.
    public void Wrong(RefusalStopDetails d)
    {
        if (d.Category?.ToString() != "frontier_llm") //~ RFA020
            log.Log("not about models");
    }
}
