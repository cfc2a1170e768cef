using Anthropic.Models.Messages;

namespace Runs;

public static class NoMethodOfItsOwn
{
    public static string Text(Category c)
    {
        var shown = c switch //~ RFA001
        {
            Category.Cyber => new { Text = "security" },
            _ => new { Text = "other" },
        };
        return shown.Text;
    }
}
