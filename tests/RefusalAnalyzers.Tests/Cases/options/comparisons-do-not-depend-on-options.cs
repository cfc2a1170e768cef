// option: refusal_analyzers.catch_all = always
// option: refusal_analyzers.required_categories = bio
using Anthropic.Models.Messages;

namespace Harbour;

public sealed class Pilot(Action<string> ring)
{
    public static bool Dead(Message m) => m.StopReason?.ToString() == "refusal"; //~ RFA020
    public static Category Parsed(string raw) => Enum.Parse<Category>(raw, true); //~ RFA021
    public static Category Zero(Category? c) => c ?? default; //~ RFA022
    public static bool Near(RefusalStopDetails d) => d.Category == "frontier-llm"; //~ RFA023
    public static bool Words(RefusalStopDetails d) => d.Explanation?.Contains("virus") == true; //~ RFA024
    public static int Number(Category c) => (int)c; //~ RFA025
    public static bool Never(RefusalStopDetails d) => Equals(d.Category, Category.Bio); //~ RFA026
    public static bool Group(Message m) => m.StopReason?.Value() is StopReason.EndTurn or StopReason.Refusal; //~ RFA014

    public void Branch(Message m)
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            ring("no");
        }
    }
}
