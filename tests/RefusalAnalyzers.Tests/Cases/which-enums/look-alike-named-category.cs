// from: someone who had read only what the rules promise
using Sdk = Anthropic.Models.Messages;
namespace Bookshop
{
    // "A source enum named exactly `Category` with only Cyber and Bio is a look-alike, not a mirror"
    public enum Category { Cyber, Bio }

    public static class Shelf
    {
        // "Silent always: … look-alike enums named `Category`"
        public static int Aisle(Category c) => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 };
        public static bool Fiction(Category c) => c is Category.Cyber or Category.Bio;
        public static int Same(Category c) => c switch { Category.Cyber => 1, Category.Bio => 1, _ => 1 };
        public static string If(Category c)
        {
            if (c == Category.Cyber) return "a";
            if (c == Category.Bio) return "b";
            return "c";
        }

        public static readonly Dictionary<Category, string> Names = new() { [Category.Cyber] = "Cyberpunk", [Category.Bio] = "Biography" };

        // the SDK's category beside it
        public static bool Sdk1(Sdk.Category c) => c is Sdk.Category.Cyber or Sdk.Category.Bio; //~ RFA002
    }
}

namespace Gateway
{
    // "one that fits the definition of a refusal enum is one"
    public enum Category { Cyber, Bio, FrontierLlm }

    public static class Route
    {
        public static int Out(Category c) => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }; //~ RFA001
        public static int Full(Category c) => c switch { Category.Cyber => 1, Category.Bio => 2, Category.FrontierLlm => 4, _ => 3 };
        public static bool Test(Category c) => c is Category.Cyber or Category.Bio; //~ RFA002
    }
}

namespace Forum
{
    public static class Post
    {
        public enum Category { News, Cyber, Offtopic }

        // no Bio, no frontier_llm
        public static int Rank(Category c) => c switch { Category.Cyber => 1, Category.News => 2, _ => 3 };
    }
}
