using Anthropic.Models.Messages;

namespace Library;

public static class Shelf
{
    public static bool A(Category c) => c == Category.Cyber || c == (Category)0;
    public static bool B(Category? c) => c is null or Category.Bio;
    public static bool C(RefusalStopDetails d) => d.Category is null || d.Category == Category.GeneralHarms;
    public static bool D(RefusalStopDetails d) => d.Category == "bio" || d.Category == Category.Bio;
    public static bool E(Category? c) => c is not null and not Category.Cyber;
}
