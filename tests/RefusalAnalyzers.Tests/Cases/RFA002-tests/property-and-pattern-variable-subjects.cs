using Anthropic.Models.Messages;

namespace Library;

public sealed record Loan(Category? Reason, int Days);

public static class Shelf
{
    public static bool InProperty(Loan loan) => loan is { Reason: Category.Cyber or Category.Bio }; //~ RFA002
    public static bool WithOther(Loan loan) => loan is { Reason: Category.Cyber or Category.Bio, Days: > 3 }; //~ RFA002
    public static bool Complete(Loan loan) => loan is { Reason: Category.Cyber or Category.FrontierLlm };
    public static bool One(Loan loan) => loan is { Reason: Category.Cyber };
    public static bool Variable(RefusalStopDetails d) => d is { Category: { } c } && (c == Category.Cyber || c == Category.Bio); //~ RFA002
    public static bool OfDetails(RefusalStopDetails d) => d.Category?.Value() is { } c && c is Category.Cyber or Category.Bio; //~ RFA002
}
