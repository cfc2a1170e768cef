using Anthropic.Core;
using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;
using Why = Anthropic.Models.Messages.Category;

namespace Harbour;

public static class Pilot
{
    public static bool NoUnderscore(RefusalStopDetails d) => d.Category == "frontierllm"; //~ RFA023
    public static bool Space(RefusalStopDetails d) => d.Category == "cyber "; //~ RFA023
    public static bool Camel(RefusalStopDetails d) => d.Category != "generalHarms"; //~ RFA023
    public static bool Title(RefusalStopDetails d) => "Bio" == d.Category?.Raw(); //~ RFA023
    public static bool Dropped(RefusalStopDetails d) => d.Category == "general_harm"; //~ RFA023
    public static bool Replaced(RefusalStopDetails d) => d.Category == "frontier_lln"; //~ RFA023
    public static bool Parameter(ApiEnum<string, Why> wire) => wire == "REASONING_EXTRACTION"; //~ RFA023
    public static bool Beta(BetaRefusalStopDetails d) => d.Category == "frontier-llm"; //~ RFA023
    public static bool Trigger(BetaFallbackRefusalTrigger t) => t.Category?.Raw() is "Frontier_LLM"; //~ RFA023
    public static bool Method(RefusalStopDetails d) => d.Category?.Raw().Equals("frontier-llm") == true; //~ RFA023
    public static bool OnTheRecord(RefusalStopDetails d) => d.Category?.Equals("frontier-llm") == true; //~ RFA023
    public static bool Static(RefusalStopDetails d) => string.Equals(d.Category?.Raw(), "Cyber"); //~ RFA023
    public static bool Ordinal(RefusalStopDetails d) => string.Equals("Cyber", d.Category?.Raw(), StringComparison.Ordinal); //~ RFA023
    public static bool Converted(ApiEnum<string, Why> wire) => (string)wire == "reasoning-extraction"; //~ RFA023

    public static bool Arm(RefusalStopDetails d) => d.Category?.Raw() switch
    {
        "cyber" => true,
        "bio" => false,
        "frontier_llm" => Environment.HasShutdownStarted,
        "ReasoningExtraction" => Environment.Is64BitProcess, //~ RFA023
        "general_harms" => Environment.UserInteractive,
        _ => Environment.IsPrivilegedProcess,
    };

    public static bool ShortNameOneEdit(RefusalStopDetails d) => d.Category == "cyberr";
    public static bool ShortNameDropped(RefusalStopDetails d) => d.Category?.Raw() == "bi";
    public static bool TwoEdits(RefusalStopDetails d) => d.Category == "general_ham";
    public static bool FarAway(RefusalStopDetails d) => d.Category == "frontier";
    public static bool OnlyCase(RefusalStopDetails d) => d.Category?.Raw().Equals("General_Harms", StringComparison.InvariantCultureIgnoreCase) == true;
    public static bool OnlyCaseStatic(RefusalStopDetails d) => string.Equals("BIO", d.Category?.Raw(), StringComparison.CurrentCultureIgnoreCase);
    public static bool StopReason(Message m) => m.StopReason == "end-turn"; //~ RFA023
    public static bool Loose(string why) => why is "General_Harms";
}
