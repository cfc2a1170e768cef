using Anthropic.Models.Messages;

namespace Library;

public static class Shelf
{
    public static bool Not(Category c) => c is not (Category.Cyber or Category.Bio); //~ RFA002
    public static bool NotAnd(Category c) => c is not Category.Cyber and not Category.Bio; //~ RFA002
    public static bool Unequal(Category? c) => c != Category.Cyber && c != Category.Bio; //~ RFA002
    public static bool Bang(Category c) => !(c == Category.Cyber || c == Category.Bio); //~ RFA002
    public static bool UnequalWire(RefusalStopDetails d) => d.Category != "cyber" && d.Category != Category.GeneralHarms; //~ RFA002
}
