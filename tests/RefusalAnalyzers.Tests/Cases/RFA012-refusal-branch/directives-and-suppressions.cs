// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Gateway.Directives;

public static class Directives
{
    // "`#line hidden` regions are silent"
#line hidden
    public static void Hidden(Message m)
    {
        if (m.StopReason == StopReason.Refusal) throw new InvalidOperationException("declined");
    }

    public static bool HiddenTest(Category c) => c is Category.Cyber or Category.Bio;
#line default

    // outside of it
    public static void Shown(Message m)
    {
        if (m.StopReason == StopReason.Refusal) throw new InvalidOperationException("declined"); //~ RFA012
    }

    // suppressed by pragma
#pragma warning disable RFA012
    public static void Suppressed(Message m)
    {
        if (m.StopReason == StopReason.Refusal) throw new InvalidOperationException("declined");
    }
#pragma warning restore RFA012

    // suppressed by attribute
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Refusals", "RFA014")]
    public static bool Attribute(StopReason r) => r is StopReason.EndTurn or StopReason.Refusal;

    // code that is not compiled
#if NEVER
    public static bool Never(StopReason r) => r is StopReason.EndTurn or StopReason.Refusal;
#endif

    // restored
    public static bool Restored(StopReason r) => r is StopReason.EndTurn or StopReason.Refusal; //~ RFA014
}
