// kind: exe
using Anthropic.Models.Messages;

var details = new RefusalStopDetails { Category = Category.Bio, Explanation = "" };
var text = details.Category?.Value() switch
{
    Category.Cyber => "cyber",
    _ => "other",
};
Console.WriteLine(text + Number(Category.Bio));

static int Number(Category category)
{
    switch (category)
    {
        case Category.Cyber:
            return 1;
        default:
            return 0;
    }
}

internal static class Other;
