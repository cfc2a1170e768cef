// sdk: 12.36.0
using Anthropic.Models.Messages;

namespace Harbour;

public static class Pilot
{
    public static bool Newer(RefusalStopDetails d) => d.Category == "general_harms";
    public static bool NearNewer(RefusalStopDetails d) => d.Category == "general-harms"; //~ RFA023
    public static bool Near(RefusalStopDetails d) => d.Category == "FrontierLlm"; //~ RFA023
}
