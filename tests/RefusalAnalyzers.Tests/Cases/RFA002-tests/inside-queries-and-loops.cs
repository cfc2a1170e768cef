using Anthropic.Models.Messages;

namespace Library;

public static class Shelf
{
    public static int Count(IEnumerable<Category> all) => all.Count(c => c is Category.Cyber or Category.Bio); //~ RFA002

    public static List<Message> Keep(IEnumerable<Message> all) =>
        all.Where(m => m.StopDetails?.Category == Category.Cyber || m.StopDetails?.Category == Category.Bio).ToList(); //~ RFA002

    public static void Wait(Func<Category> next)
    {
        Category c;
        do
        {
            c = next();
        }
        while (c is Category.Cyber or Category.Bio); //~ RFA002
    }
}
