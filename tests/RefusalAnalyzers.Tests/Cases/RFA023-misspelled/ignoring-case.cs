// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Clinic;

public static class Intake
{
    // "silent where the comparison itself ignores case and only case differs"
    public static bool A(RefusalStopDetails d) => string.Equals(d.Category?.Raw(), "CYBER", StringComparison.OrdinalIgnoreCase);

    public static bool B(RefusalStopDetails d) => string.Equals("Frontier_Llm", d.Category?.Raw(), StringComparison.InvariantCultureIgnoreCase);

    public static bool C(RefusalStopDetails d) => d.Category?.Raw().Equals("General_Harms", StringComparison.OrdinalIgnoreCase) == true;

    public static bool D(RefusalStopDetails d) => StringComparer.OrdinalIgnoreCase.Equals(d.Category?.Raw(), "Bio");

    public static bool E(RefusalStopDetails d) => string.Compare(d.Category?.Raw(), "Reasoning_Extraction", StringComparison.OrdinalIgnoreCase) == 0;

    public static bool F(RefusalStopDetails d) => string.Compare(d.Category?.Raw(), "FRONTIER_LLM", true) == 0;

    // more than case differs: ignoring case does not help
    public static bool G(RefusalStopDetails d) => string.Equals(d.Category?.Raw(), "FrontierLlm", StringComparison.OrdinalIgnoreCase); //~ RFA023

    public static bool H(RefusalStopDetails d) => "general-harms".Equals(d.Category?.Raw(), StringComparison.OrdinalIgnoreCase); //~ RFA023

    public static bool I(RefusalStopDetails d) => StringComparer.OrdinalIgnoreCase.Equals(d.Category?.Raw(), "reasoning extraction"); //~ RFA023

    // only case differs, but the comparison minds it
    public static bool J(RefusalStopDetails d) => string.Equals(d.Category?.Raw(), "Cyber", StringComparison.Ordinal); //~ RFA023

    public static bool K(RefusalStopDetails d) => string.Equals(d.Category?.Raw(), "Bio"); //~ RFA023

    // the exact name, case ignored
    public static bool L(RefusalStopDetails d) => string.Equals(d.Category?.Raw(), "frontier_llm", StringComparison.OrdinalIgnoreCase);

    // the text is changed before it is compared: the literal fits what is compared
    public static bool M(RefusalStopDetails d) => d.Category?.Raw().Replace('_', '-') == "frontier-llm";

    public static bool N(RefusalStopDetails d) => d.Category?.Raw().Replace("_", "") is "frontierllm";

    public static bool O(RefusalStopDetails d) => d.Category?.Raw().ToUpperInvariant() == "GENERAL_HARMS";
}
