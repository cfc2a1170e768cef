using Anthropic.Models.Messages;

public static class Parenthesized
{
    public static string A(RefusalStopDetails? d) => (d)?.Category?.Value() switch { Category.Cyber => "a", Category.Bio => "b", _ => "c" }; //~ RFA001 RFA003
    public static string B(Message? m) => (m?.StopDetails)?.Category?.Value() switch { Category.Cyber => "a", Category.Bio => "b", _ => "c" }; //~ RFA001 RFA003
    public static string C(Message m) => (m.StopDetails)?.Category?.Value() switch { Category.Cyber => "a", Category.Bio => "b", _ => "c" }; //~ RFA001 RFA003
    public static string D(object o) => (o as Message)?.StopDetails?.Category?.Value() switch { Category.Cyber => "a", Category.Bio => "b", _ => "c" }; //~ RFA001 RFA003
    public static string E(RefusalStopDetails? d) => (d?.Category)?.Value() switch { Category.Cyber => "a", Category.Bio => "b", _ => "c" }; //~ RFA001 RFA003
}
