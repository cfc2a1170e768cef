// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Literals;

public static class Fine
{
    private const string Frontier = "frontier_llm";

    // The exact wire value.
    public static bool Exact(RefusalStopDetails d) => d.Category == "frontier_llm" && d.Category != "bio";

    // A constant with the exact value.
    public static bool Constant(RefusalStopDetails d) => d.Category?.Raw() == Frontier;

    // "silent where the comparison itself ignores case and only case differs".
    public static bool IgnoresCase(RefusalStopDetails d) => string.Equals(d.Category?.Raw(), "CYBER", StringComparison.OrdinalIgnoreCase);

    // The invariant comparison ignores case too.
    public static bool Invariant(ApiEnum<string, Category> wire) => wire.Raw().Equals("Frontier_Llm", StringComparison.InvariantCultureIgnoreCase);

    // A comparer that ignores case.
    public static bool Comparer(ApiEnum<string, Category> wire) => StringComparer.OrdinalIgnoreCase.Equals(wire.Raw(), "Bio");

    // The case is ignored, but the dash is not.
    public static bool DashAnyCase(ApiEnum<string, Category> wire) => wire.Raw().Equals("Frontier-Llm", StringComparison.OrdinalIgnoreCase); //~ RFA023

    // "strings of unknown origin are silent".
    public static bool Unknown(string topic) => topic == "frontier-llm" || topic == "FrontierLlm";

    // The member's name compared with the member's name.
    public static bool MemberName(Category c) => c.ToString() == "FrontierLlm";

    // The text was freed of underscores first.
    public static bool Freed(ApiEnum<string, Category> wire) => wire.Raw().Replace("_", "") == "frontierllm";

    // The text was changed to upper case first.
    public static bool Upper(ApiEnum<string, Category> wire) => wire.Raw().ToUpperInvariant() == "FRONTIER_LLM";

    // The underscores were changed to dashes first.
    public static bool Dashed(ApiEnum<string, Category> wire) => wire.Raw().Replace('_', '-') == "frontier-llm";

    // A stop reason is not a category.
    public static bool Reason(Message m) => m.StopSequence == "end-turn" || m.StopSequence == "general-harms";

    // The explanation's presence only, the model's name, the Id.
    public static bool Model(Message m) => m.Model == "frontier-llm" || m.ID == "Cyber";

    // A literal that is stored, not compared.
    public static string Metric(RefusalStopDetails d) => d.Category is null ? "general-harms" : "FrontierLlm";

    // A literal as a key of something else.
    public static int Port(IReadOnlyDictionary<string, int> ports) => ports["frontier-llm"] + ports["Cyber"];
}
