// nullable: disable
using Anthropic.Models.Messages;

namespace Bakery
{
    public static class Oven
    {
        public static Category Unchecked(RefusalStopDetails d) => d.Category.Value(); //~ RFA005
        public static Category Conversion(RefusalStopDetails d) => d.Category; //~ RFA005
        public static Category Cast(Message m) => (Category)m.StopDetails.Category; //~ RFA005

        public static Category? Conditional(RefusalStopDetails d) => d.Category?.Value();

        public static string Returned(RefusalStopDetails d)
        {
            if (d.Category == null)
            {
                return "none";
            }

            return d.Category.Value().ToString();
        }

        public static string Inside(RefusalStopDetails d)
        {
            if (d.Category != null)
            {
                Category plain = d.Category;
                return plain.ToString();
            }

            return "none";
        }

        public static string Short(RefusalStopDetails d) => d.Category != null ? d.Category.Value().ToString() : "none";

        public static bool And(RefusalStopDetails d) => d.Category is not null && d.Category.Value() == Category.Bio;
    }
}
