using Anthropic.Models.Messages;

namespace Mill;

public record struct Grain(Category Why)
{
    public readonly int Code => Why switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001
}

public sealed class Wheel
{
    private static Category s_last;
    private readonly Category[] _all = new Category[3];

    public int Static() => s_last switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001

    public int Element(int i) => _all[i] switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001

    public int In(in Category c) => c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001

    public int Ref(ref Category c) => c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001

    public int Entry(Dictionary<string, Category> map) => map["x"] switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001

    public int Parsed(string raw)
    {
        s_last = Category.Bio;
        return Enum.TryParse<Category>(raw.Replace("_", ""), true, out var c)
            ? c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 } //~ RFA001
            : -1;
    }

    public int Defaulted(Category? c) => c.GetValueOrDefault() switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001 RFA022
}
