using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Library;

public static class Shelf
{
    public static bool OrPattern(Category? c) => c is Category.Cyber or Category.GeneralHarms; //~ RFA002
    public static bool Equalities(Category? c) => c == Category.Cyber || c == Category.GeneralHarms; //~ RFA002
    public static bool Patterns(Category? c) => c is Category.Cyber || c is Category.GeneralHarms; //~ RFA002
    public static bool Mixed(Category? c) => Category.Cyber == c || c is Category.GeneralHarms; //~ RFA002
    public static bool Wire(RefusalStopDetails d) => d.Category == "cyber" || d.Category == Category.Bio; //~ RFA002
    public static bool EqualsMethod(ApiEnum<string, Category> w) => w.Equals(Category.Cyber) || w.Equals("bio"); //~ RFA002
    public static bool Raw(RefusalStopDetails d) => d.Category?.Raw() is "cyber" or "reasoning_extraction"; //~ RFA002
    public static bool RawEqualities(RefusalStopDetails d) => d.Category?.Raw() == "bio" || "general_harms" == d.Category?.Raw(); //~ RFA002
    public static bool Value(RefusalStopDetails d) => d.Category?.Value() is Category.Bio or Category.ReasoningExtraction; //~ RFA002
    public static bool Three(Category c) => c == Category.Cyber || c == Category.Bio || c == Category.GeneralHarms; //~ RFA002
    public static bool Number(Category c) => c is (Category)0 or (Category)1; //~ RFA002
    public static bool Json(ApiEnum<string, Category> w) => w.Json.ValueEquals("bio") || w.Json.ValueEquals("general_harms"); //~ RFA002
}
