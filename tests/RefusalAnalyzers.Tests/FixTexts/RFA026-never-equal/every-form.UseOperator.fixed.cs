using System;
using Anthropic.Models.Messages;

namespace Support;

public static class Desk
{
    public static bool Plain(RefusalStopDetails d) => d.Category == Category.FrontierLlm;

    public static bool Turned(RefusalStopDetails d) => Category.FrontierLlm == d.Category;

    public static bool Not(RefusalStopDetails d) => d.Category != Category.FrontierLlm;

    public static bool Text(Message m) => m.StopDetails?.Category == "frontier_llm";

    public static bool Boxed(RefusalStopDetails d) => d.Category == Category.FrontierLlm;

    public static bool NotBoxed(Message? m) => m?.StopReason != StopReason.Refusal;

    public static bool OfMember(RefusalStopDetails d) => Category.FrontierLlm == d.Category && d.Explanation is null;

    public static bool Chosen(RefusalStopDetails d, bool bio) => d.Category == (bio ? Category.Bio : Category.Cyber);

    public static string Shown(RefusalStopDetails d) => "frontier: " + (d.Category == Category.FrontierLlm);
}
