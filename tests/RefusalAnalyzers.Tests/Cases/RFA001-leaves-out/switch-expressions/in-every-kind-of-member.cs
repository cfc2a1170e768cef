using Anthropic.Models.Messages;

namespace Clinic;

public sealed class Members
{
    private readonly Category _reason;

    public Members(Category reason)
    {
        _reason = reason;
        Code = reason switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001
    }

    public int Code { get; }

    public int Property => _reason switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001

    public int this[Category c] => c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001

    public static int operator +(Members m, Category c) => c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => m.Code }; //~ RFA001

    public Func<Category, int> Lambda() => c => c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001

    public int Local(Category outer)
    {
        return Inner(outer);

        static int Inner(Category c) => c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001
    }
}
