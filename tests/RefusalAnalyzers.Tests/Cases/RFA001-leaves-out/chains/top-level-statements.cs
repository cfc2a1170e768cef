// kind: exe
using Anthropic.Models.Messages;

Category? c = args.Length switch { 0 => null, 1 => Category.Cyber, _ => Category.GeneralHarms };
if (c == Category.Cyber) //~ RFA001
{
    Console.WriteLine("one");
    return;
}

if (c == Category.Bio)
{
    Console.WriteLine("two");
    return;
}

if (c is Category.ReasoningExtraction or Category.GeneralHarms)
{
    Console.WriteLine("three");
    return;
}

Console.WriteLine("four");
