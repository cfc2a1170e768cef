using Anthropic.Core;
using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;
using Why = Anthropic.Models.Messages.Category;

namespace Harbour;

public static class Pilot
{
    public static bool StopReasons(Message m) => object.Equals(m.StopReason, StopReason.EndTurn); //~ RFA026
    public static bool Beta(BetaMessage m) => Equals(m.StopReason, BetaStopReason.EndTurn); //~ RFA026
    public static bool Negated(RefusalStopDetails d) => !object.Equals(d.Category, Why.FrontierLlm); //~ RFA026
    public static bool Parameter(ApiEnum<string, Why> wire) => object.Equals(Why.Bio, wire); //~ RFA026
    public static bool Reference(ApiEnum<string, Why> wire) => object.ReferenceEquals(wire, Why.Bio); //~ RFA026
    public static bool Boxed(RefusalStopDetails d) => d.Category?.Equals((object)Why.Cyber) == true; //~ RFA026
    public static bool TextFirst(RefusalStopDetails d) => object.Equals("bio", d.Category); //~ RFA026

    public static bool Raw(RefusalStopDetails d) => object.Equals(d.Category?.Raw(), "bio");
    public static bool Typed(RefusalStopDetails d) => d.Category?.Equals(Why.Cyber) == true;
    public static bool Converted(RefusalStopDetails d) => object.Equals(d.Category, (ApiEnum<string, Why>)Why.Cyber);
    public static bool Null(RefusalStopDetails d) => object.Equals(d.Category, null);
    public static bool Values(Why a) => object.Equals(a, Why.Cyber);
    public static bool Operator(RefusalStopDetails d) => d.Category == Why.Cyber;
    public static bool Days(DayOfWeek? day) => object.Equals(day, DayOfWeek.Friday);
}
