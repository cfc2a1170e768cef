using System;
using Anthropic.Models.Messages;

namespace Support;

public static class Desk
{
    public static bool Plain(RefusalStopDetails d) => object.Equals(d.Category, Category.FrontierLlm);

    public static bool Turned(RefusalStopDetails d) => Equals(Category.FrontierLlm, d.Category);

    public static bool Not(RefusalStopDetails d) => !ReferenceEquals(d.Category, Category.FrontierLlm);

    public static bool Text(Message m) => object.Equals(m.StopDetails?.Category, "frontier_llm");

    public static bool Boxed(RefusalStopDetails d) => d.Category?.Equals((object)Category.FrontierLlm) == true;

    public static bool NotBoxed(Message? m) => m?.StopReason?.Equals((object)StopReason.Refusal) != true;

    public static bool OfMember(RefusalStopDetails d) => Category.FrontierLlm.Equals(d.Category) && d.Explanation is null;

    public static bool Chosen(RefusalStopDetails d, bool bio) => object.Equals(d.Category, bio ? Category.Bio : Category.Cyber);

    public static string Shown(RefusalStopDetails d) => "frontier: " + object.Equals(d.Category, Category.FrontierLlm);
}
