// from: someone who had read only what the rules promise
// nullable: disable
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Legacy;

public class LegacyDesk
{
    // "in code without nullable annotations: not checked before": `.Value()` without a check is reported there.
    public string Name(RefusalStopDetails details)
    {
        return details.Category.Value().ToString(); //~ RFA005
    }

    // Raw() as well.
    public string Raw(Message message)
    {
        var details = message.StopDetails;
        if (details == null)
            return null;
        return details.Category.Raw(); //~ RFA005
    }

    // A conversion to the enum, unchecked.
    public Category Convert(RefusalStopDetails details)
    {
        Category category = details.Category; //~ RFA005
        return category;
    }

    // Checked before with an early return.
    public string Checked(RefusalStopDetails details)
    {
        if (details.Category == null)
        {
            return "none";
        }

        return details.Category.Raw();
    }

    // Checked in the same condition.
    public bool Frontier(RefusalStopDetails details)
    {
        return details.Category != null && details.Category.Value() == Category.FrontierLlm;
    }

    // Checked in a conditional expression.
    public string Conditional(RefusalStopDetails details)
    {
        return details.Category == null ? "none" : details.Category.Raw();
    }

    // Checked by the enclosing `if`, read through a local.
    public void Nested(RefusalStopDetails details, Action<string> log)
    {
        var wire = details.Category;
        if (wire != null)
        {
            log(wire.Value().ToString());
        }
    }

    // `?.` is safe.
    public string Safe(RefusalStopDetails details)
    {
        return details.Category?.Raw();
    }

    // Equality does not throw on null: "binds to the record's op_Equality".
    public bool Equal(RefusalStopDetails details)
    {
        return details.Category == Category.Cyber;
    }

    // The pattern variable is not null.
    public string Pattern(RefusalStopDetails details)
    {
        return details.Category is ApiEnum<string, Category> wire ? wire.Raw() : "none";
    }
}
