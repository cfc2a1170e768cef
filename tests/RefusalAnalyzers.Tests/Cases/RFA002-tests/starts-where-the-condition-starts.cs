using Anthropic.Models.Messages;

namespace Library;

public static class Shelf
{
    public static bool Long(Category category, bool open)
    {
        return open
            && (category == Category.Cyber //~ RFA002
                || category == Category.Bio
                || category == Category.ReasoningExtraction
                || category == Category.GeneralHarms);
    }

    public static bool Pattern(Category category)
    {
        return category
            is Category.Cyber //~ RFA002
            or Category.Bio
            or Category.GeneralHarms;
    }
}
