using Anthropic.Models.Messages;

namespace Harbour;

public sealed class Crane
{
    private static readonly Func<Category, string> s_slot = cargo =>
    {
        if (cargo == Category.Cyber) return "north"; //~ RFA001
        if (cargo == Category.Bio) return "east";
        if (cargo == Category.ReasoningExtraction) return "south";
        if (cargo == Category.GeneralHarms) return "west";
        return "queue";
    };

    public static IEnumerable<string> All(IEnumerable<Message> messages)
    {
        return messages.Select(m => m.StopDetails?.Category?.Value() switch //~ RFA001
        {
            Category.Cyber => "north",
            Category.Bio => "east",
            Category.ReasoningExtraction => "south",
            Category.GeneralHarms => "west",
            _ => s_slot(default(DayOfWeek) == DayOfWeek.Sunday ? Category.Bio : Category.Cyber),
        }).Concat(messages.Select(Local));

        string Local(Message m)
        {
            var cargo = m.StopDetails?.Category?.Value();
            return cargo == Category.Cyber ? "north" : cargo == Category.FrontierLlm ? "bay" : "queue"; //~ RFA003 "ReasoningExtraction"
        }
    }
}
