using System.CodeDom.Compiler;
using Anthropic.Models.Messages;

namespace Garden;

[GeneratedCode("tool", "1.0")]
public static class Made
{
    public static int A(Category c) => c switch { Category.Cyber => 1, _ => 0 };
}

public static class Written
{
    public static bool B(Category c) => c is Category.Cyber or Category.Bio; //~ RFA002
}
