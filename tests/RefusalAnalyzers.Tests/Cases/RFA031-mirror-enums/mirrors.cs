// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Quest
{
    // RFA031: "an enum in source that mirrors the categories (has Cyber and Bio) without a `frontier_llm` member", at its name
    public enum Reason //~ RFA031
    {
        Cyber,
        Bio,
    }

    internal enum Kind : byte //~ RFA031
    {
        None,
        Cyber,
        Bio,
        ReasoningExtraction,
        GeneralHarms,
        Other,
    }

    // it has the member, whatever its case and underscores
    public enum Whole { Cyber, Bio, FRONTIER_LLM }

    public enum Wire { cyber, bio, frontier_llm, reasoning_extraction, general_harms }

    // "silent where another member names no known category"
    public enum Genre { Cyber, Bio, Steam }

    public enum Aisle { Bio, Cyber, Dairy, Other }

    // only one of the two
    public enum Team { Cyber, GeneralHarms }

    public enum Food { Bio, Fair }

    // in a class, as elsewhere
    public static class Nest
    {
        private enum Inner //~ RFA031
        {
            Bio,
            Cyber,
            GeneralHarms,
        }

        public static string Name(int number) => ((Inner)number).ToString();
    }

    // a mirror is no refusal enum: no other rule speaks of it
    public static class Desk
    {
        public static string Pick(Reason reason) => reason switch
        {
            Reason.Cyber => "security",
            Reason.Bio => "science",
            _ => "triage",
        };

        public static bool Both(Reason reason) => reason is Reason.Cyber or Reason.Bio;

        public static int Number(Reason reason) => (int)reason;

        public static Reason Or(Reason? reason) => reason ?? default;

        public static bool Special(Genre genre) => genre is Genre.Cyber or Genre.Bio;
    }
}

namespace Shop
{
    // "A source enum named exactly `Category` with only Cyber and Bio is a look-alike, not a mirror"
    public enum Category { Cyber, Bio }

    public static class Shelf
    {
        public static int Number(Category category) => category switch
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            _ => 3,
        };
    }
}
