using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till
{
    public int Sum { get; private set; }

    public void Ring(Category? reason)
    {
        switch (reason) //~ RFA010
        {
            default:
                Sum++;
                break;
        }
    }

    public string Print(Category? reason) => reason switch { _ => "declined: " + reason };
}
