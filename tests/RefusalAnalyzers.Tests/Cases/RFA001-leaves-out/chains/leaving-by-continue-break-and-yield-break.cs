using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static int Loop(IEnumerable<Category> cargoes)
    {
        var n = 0;
        foreach (var cargo in cargoes)
        {
            if (cargo == Category.Cyber) //~ RFA001
            {
                n += 1;
                continue;
            }

            if (cargo == Category.Bio)
            {
                n += 10;
                continue;
            }

            if (cargo == Category.ReasoningExtraction)
            {
                break;
            }

            if (cargo == Category.GeneralHarms)
            {
                return n;
            }

            n += 1000;
        }

        return n;
    }

    public static IEnumerable<string> Walk(Category cargo)
    {
        if (cargo == Category.GeneralHarms) yield break; //~ RFA001 RFA003 "Bio"
        if (cargo == Category.Cyber)
        {
            yield return "north";
            yield break;
        }

        yield return "queue";
    }
}
