// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Print;

public static class Proof
{
    // "one edit counts for wire names of 8 letters or more": left out, put in, changed
    public static bool Deleted(RefusalStopDetails d) => d.Category?.Raw() == "frontier_lm"; //~ RFA023

    public static bool Inserted(RefusalStopDetails d) => d.Category?.Raw() == "frontier_llms"; //~ RFA023

    public static bool Changed(RefusalStopDetails d) => d.Category?.Raw() == "frontier_ilm"; //~ RFA023

    public static bool Plural(RefusalStopDetails d) => d.Category?.Raw() == "general_harm"; //~ RFA023

    public static bool Longer(RefusalStopDetails d) => d.Category?.Raw() == "reasoning_extractions"; //~ RFA023

    // shorter names have no edits: cyber and bio
    public static bool ShortA(RefusalStopDetails d) => d.Category?.Raw() == "cybr";

    public static bool ShortB(RefusalStopDetails d) => d.Category?.Raw() == "bios";

    public static bool ShortC(RefusalStopDetails d) => d.Category?.Raw() == "biol";

    // further away
    public static bool Half(RefusalStopDetails d) => d.Category?.Raw() == "frontier";

    public static bool Two(RefusalStopDetails d) => d.Category?.Raw() == "generel_harmz";

    public static bool Other(RefusalStopDetails d) => d.Category?.Raw() == "military_weapons";

    public static bool Reason(RefusalStopDetails d) => d.Category?.Raw() == "reasoning";

    public static bool Empty(RefusalStopDetails d) => d.Category?.Raw() is "" or null;

    // "equal after dropping case, _, - and spaces, but not equal" holds for short ones as well
    public static bool Space(RefusalStopDetails d) => d.Category?.Raw() == "bio "; //~ RFA023

    public static bool Dash(RefusalStopDetails d) => d.Category?.Raw() == "-cyber"; //~ RFA023
}
