// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Arena;

public static class Operands
{
    // "what an operand names under a condition … RFA002 stays silent, since the author has thought of it"
    public static bool Conditional(Category category, bool final) =>
        category == Category.Cyber || category == Category.Bio || (final && category == Category.FrontierLlm);

    public static bool ConditionalFirst(Category category, bool final) =>
        (category == Category.FrontierLlm && final) || category == Category.Cyber || category == Category.Bio;

    public static bool ConditionalPattern(Category category, bool final) =>
        category is Category.Cyber or Category.Bio || (final && category is Category.FrontierLlm);

    public static bool ConditionalGroup(Category category, int round) =>
        category == Category.Cyber || category == Category.Bio || (round > 2 && category is Category.FrontierLlm or Category.GeneralHarms);

    // another category under a condition: FrontierLlm was not thought of
    public static bool OtherCategory(Category category, bool final) =>
        category == Category.Cyber || category == Category.Bio || (final && category == Category.GeneralHarms); //~ RFA002

    // FrontierLlm of another subject under a condition
    public static bool OtherSubject(Category category, Category before, bool final) =>
        category == Category.Cyber || category == Category.Bio || (final && before == Category.FrontierLlm); //~ RFA002

    // "Where another operand decides, the message says so"
    public static bool Decides(Category category, bool urgent) =>
        category == Category.Cyber || category == Category.Bio || urgent; //~ RFA002 "depends on the rest of the condition"

    public static bool DecidesFirst(Category category, int round) =>
        round > 9 || category == Category.Cyber || category == Category.Bio; //~ RFA002 "depends on the rest of the condition"

    // `&&` with something else
    public static bool And(Category category, bool urgent) =>
        (category == Category.Cyber || category == Category.Bio) && urgent; //~ RFA002

    public static bool AndFine(Category category, bool urgent) =>
        (category == Category.Cyber || category == Category.FrontierLlm) && urgent;

    // one category and something else
    public static bool OneOr(Category category, bool urgent) => category == Category.Cyber || urgent;

    public static bool OneAnd(Category category, bool urgent) => category == Category.Bio && urgent;

    // one category and null
    public static bool OneOrNull(Category? category) => category is null or Category.Cyber;

    public static bool OneOrNullEquality(Category? category) => category == null || category == Category.Cyber;

    // two categories and null
    public static bool TwoOrNull(Category? category) => category is null or Category.Cyber or Category.Bio; //~ RFA002

    // one category against two variables
    public static bool Variables(Category category, Category first, Category second) => category == first || category == second || category == Category.Cyber;
}
