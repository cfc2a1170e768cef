// generated: true
#nullable enable
using Anthropic.Models.Messages;

namespace Garden;

public static class Bed
{
    public static int A(Category c) => c switch { Category.Cyber => 1, _ => 0 };

    public static bool B(Category c) => c is Category.Cyber or Category.Bio;
}
