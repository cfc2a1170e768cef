// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Relay;

// RFA021: "`Enum.Parse`/`TryParse` to a refusal enum: misses `frontier_llm` (silent when the text is freed of underscores first)"
public static class Parsing
{
    public static Category? Try(string raw) => Enum.TryParse<Category>(raw, true, out var category) ? category : null; //~ RFA021

    public static Category Coalesced(RefusalStopDetails details) => Enum.Parse<Category>(details.Category?.Raw() ?? "Cyber", true); //~ RFA021

    public static Category Local(RefusalStopDetails details)
    {
        var raw = details.Category?.Raw() ?? "Cyber";
        return Enum.Parse<Category>(raw, ignoreCase: true); //~ RFA021
    }

    public static string Arm(int mode, string raw) => mode switch
    {
        1 => Enum.Parse<Category>(raw).ToString(), //~ RFA021
        2 => Enum.Parse<StopReason>(raw).ToString(),
        _ => Enum.Parse<DayOfWeek>(raw).ToString(),
    };

    public static object Typed(string raw) => Enum.Parse(typeof(Category), raw); //~ RFA021

    // freed of underscores first
    public static Category? Freed(string raw) => Enum.TryParse<Category>(raw.Replace("_", ""), true, out var category) ? category : null;

    public static Category FreedEmpty(string raw) => Enum.Parse<Category>(raw.Replace("_", string.Empty), true);

    // "silent for text that visibly comes from `Enum.ToString`, `GetName` or `nameof`"
    public static Category FromEnum(Category category) => Enum.Parse<Category>(category.ToString());

    public static Category FromName(Category category) => Enum.Parse<Category>(Enum.GetName(category)!);

    public static Category FromNameOf() => Enum.Parse<Category>(nameof(Category.FrontierLlm));

    public static Category FromValue(RefusalStopDetails details) => Enum.Parse<Category>(details.Category!.Value().ToString()); //~ RFA005

    // "for constants that parse"
    public static Category Constant() => Enum.Parse<Category>("FrontierLlm");

    public static Category ConstantCase() => Enum.Parse<Category>("cyber", true);

    public static bool ConstantMissing(out Category category) => Enum.TryParse("frontier_llm", true, out category); //~ RFA021

    // other parsers
    public static int Number(string raw) => int.Parse(raw);

    public static bool Defined(Category category) => Enum.IsDefined(category);
}
