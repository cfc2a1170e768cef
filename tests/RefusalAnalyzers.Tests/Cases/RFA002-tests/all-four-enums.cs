namespace Library;

using Stable = Anthropic.Models.Messages.Category;
using Beta = Anthropic.Models.Beta.Messages.Category;
using Trigger = Anthropic.Models.Beta.Messages.BetaFallbackRefusalTriggerCategory;
using Session = Anthropic.Models.Beta.Sessions.Events.Category;

public static class Shelf
{
    public static bool A(Stable c) => c is Stable.Cyber or Stable.Bio; //~ RFA002
    public static bool B(Beta c) => c is Beta.Cyber or Beta.Bio; //~ RFA002
    public static bool C(Trigger c) => c is Trigger.Cyber or Trigger.Bio; //~ RFA002
    public static bool D(Session c) => c is Session.Cyber or Session.Bio; //~ RFA002
    public static bool E(Stable c, Beta b) => c == Stable.Cyber || b == Beta.Bio;
}
