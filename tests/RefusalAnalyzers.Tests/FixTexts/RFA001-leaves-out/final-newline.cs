using Anthropic.Models.Messages;

static class Line { static int Of(Category c) => c switch { Category.Cyber => 1, _ => 0 }; static int Too(Category c) => c switch { Category.Cyber => 1, _ => 0 }; }
static class End
{
    static int Of(Category c) => c switch
    {
        Category.Cyber => 1,
        _ => 0,
    };
}