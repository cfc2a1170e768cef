using Anthropic.Models.Messages;

namespace Harbour;

public static class Pilot
{
    public static bool Json(RefusalStopDetails d) => d.Category?.Json.ValueEquals("frontier-llm") == true; //~ RFA023
    public static bool JsonText(RefusalStopDetails d) => d.Category?.Json.GetString() == "FrontierLlm"; //~ RFA023
    public static bool Variable(RefusalStopDetails d) => d.Category is { } wire && wire == "frontier-llm"; //~ RFA023
    public static bool Not(RefusalStopDetails d) => d.Category?.Raw() is not "General Harms"; //~ RFA023
    public static bool None(RefusalStopDetails d) => d.Category == "none";
    public static bool MemberName(RefusalStopDetails d) => d.Category?.Value().ToString() == "FrontierLlm";
    public static bool NameOf(RefusalStopDetails d) => d.Category?.Value().ToString() == nameof(Category.FrontierLlm);
}
