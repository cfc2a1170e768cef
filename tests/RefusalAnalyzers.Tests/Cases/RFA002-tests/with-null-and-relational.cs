using Anthropic.Models.Messages;

namespace Mill;

public static class Wheel
{
    public static bool WithNull(Category? c) => c is Category.Cyber or Category.Bio or null; //~ RFA002
    public static bool NotNullAnd(Category? c) => c is not null and (Category.Cyber or Category.Bio); //~ RFA002
    public static bool Relational(Category c) => c is > Category.FrontierLlm; //~ RFA025
}
