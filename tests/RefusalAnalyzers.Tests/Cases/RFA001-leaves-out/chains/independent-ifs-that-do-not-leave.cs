using Anthropic.Models.Messages;

namespace Harbour;

public sealed class Crane(Action<string> radio)
{
    public void Announce(Category cargo)
    {
        if (cargo == Category.Cyber)
        {
            radio("armour");
        }

        if (cargo == Category.Bio)
        {
            radio("gloves");
        }
    }
}
