using Anthropic.Models.Messages;

namespace Harbour;

public abstract class Crane
{
    protected abstract Category Next();

    public string Slot()
    {
        if (Next() == Category.Cyber)
        {
            return "north";
        }
        else if (Next() == Category.Bio)
        {
            return "east";
        }

        return "queue";
    }

    public bool Either() => Next() == Category.Cyber || Next() == Category.Bio;
}
