// from: someone who had read only what the rules promise
// option: refusal_analyzers.refusal_enums = Verdict; Helpdesk.Wrong.Inbox.Reason, System.String, global::X.Y, ,
using Anthropic.Models.Messages;
namespace Helpdesk.Wrong;

public enum Verdict { Allowed, FrontierLlm, Spam }

public static class Inbox
{
    public enum Reason { FrontierLlm, Abuse, Scam }

    // names that resolve to no enum bring nothing and never crash
    public static int Weigh(Verdict v) => v switch { Verdict.Allowed => 0, Verdict.Spam => 2, _ => 3 };

    // the metadata name of a nested type has `+`, not `.`
    public static bool Blocked(Reason r) => r is Reason.Abuse or Reason.Scam;

    // a class named in the list is no enum
    public static string Text(string s) => s switch { "a" => "1", "b" => "2", _ => "3" };

    // all else works
    public static int Sdk(Category c) => c switch //~ RFA001
    {
        Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0,
    };
}
