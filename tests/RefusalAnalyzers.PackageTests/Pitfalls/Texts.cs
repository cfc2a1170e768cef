using Anthropic.Models.Messages;

namespace Pitfalls;

/// <summary>What looks specific to a category and is not.</summary>
internal static class Texts
{
    public static bool IsRefusal(Message message) => message.StopReason?.ToString() == "refusal"; //~ RFA020

    public static bool IsFrontier(RefusalStopDetails details) => $"{details.Category}" == "frontier_llm"; //~ RFA020

    public static string Name(RefusalStopDetails details) => details.Category?.ToString() switch //~ RFA020
    {
        "frontier_llm" => "model development",
        _ => "other",
    };

    public static string Member(RefusalStopDetails details) => Enum.TryParse<Category>(details.Category?.Raw(), true, out var category) ? category.ToString() : "none"; //~ RFA021

    public static bool IsSpelled(RefusalStopDetails details) => details.Category == "frontier-llm"; //~ RFA023

    public static bool IsObject(RefusalStopDetails details) => object.Equals(details.Category, Category.FrontierLlm); //~ RFA026

    public static string Shown(RefusalStopDetails details) => $"declined: {details.Category}"; //~ RFA028
}
