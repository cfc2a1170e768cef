// from: someone who had read only what the rules promise
// lang: 7.3
// nullable: disable
using System;
using System.Collections.Generic;
using System.Linq;
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Classic
{
    public class ClassicDesk
    {
        private static readonly Dictionary<string, string> Titles = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) //~ RFA001 RFA003
        {
            { "cyber", "Security" },
            { "bio", "Science" },
        };

        // A dictionary keyed by the wire text in the old style; used here.
        public string Title(string code)
        {
            string title;
            return Titles.TryGetValue(code, out title) ? title : "Declined";
        }

        // A switch statement over the raw text.
        public int Status(RefusalStopDetails details)
        {
            string raw = details.Category == null ? null : details.Category.Raw();
            switch (raw) //~ RFA001
            {
                case "cyber":
                    return 1;
                case "bio":
                    return 2;
                case "reasoning_extraction":
                    return 3;
                case "general_harms":
                    return 4;
                default:
                    return 0;
            }
        }

        // A dead comparison with string.Format is no comparison: it is shown.
        public string Show(Message message)
        {
            return string.Format("{0}: {1}", message.ID, message.StopReason); //~ RFA028
        }

        // The dead comparison itself.
        public bool Dead(ApiEnum<string, Category> wire)
        {
            return wire.ToString().Equals("bio"); //~ RFA020
        }

        // Parse in the old style.
        public object Parse(string text)
        {
            return Enum.Parse(typeof(Category), text, true); //~ RFA021
        }

        // A default in the old style.
        public Category OrCyber(Category? category)
        {
            return category.GetValueOrDefault(); //~ RFA022
        }

        // A number in the old style.
        public string Number(Category category)
        {
            return ((int)category).ToString(); //~ RFA025
        }

        // The explanation in the old style.
        public bool Malware(RefusalStopDetails details)
        {
            return details.Explanation != null && details.Explanation.IndexOf("malware", StringComparison.OrdinalIgnoreCase) >= 0; //~ RFA024
        }

        // Complete.
        public bool Any(string code)
        {
            return code == "cyber" || code == "bio" || code == "frontier_llm";
        }

        // Two unrelated words.
        public bool Words(string code)
        {
            return code == "bio" || code == "about";
        }

        // A near miss in the old style.
        public bool Near(RefusalStopDetails details)
        {
            return details.Category == "frontier_LLM"; //~ RFA023
        }
    }
}
