// lang: 7.3
// nullable: disable
using Anthropic.Models.Messages;

namespace Mill
{
    public static class Wheel
    {
        public static int Chain(Category c)
        {
            if (c == Category.Cyber) return 1; //~ RFA001
            else if (c == Category.Bio) return 2;
            else if (c == Category.ReasoningExtraction || c == Category.GeneralHarms) return 3;
            else return 4;
        }

        public static int Switch(Category? c)
        {
            switch (c) //~ RFA001
            {
                case Category.Cyber: return 1;
                case Category.Bio: return 2;
                case Category other when other == Category.ReasoningExtraction: return 3;
                case Category.GeneralHarms: return 4;
                default: return 5;
            }
        }

        public static bool Test(Category c) => c == Category.Cyber || c == Category.Bio; //~ RFA002
    }
}
