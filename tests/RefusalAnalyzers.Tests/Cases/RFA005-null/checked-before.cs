// from: mutants that no other case noticed
// nullable: disable
using Anthropic.Models.Messages;

namespace Quay;

public static class Checks
{
    public static Category Not(RefusalStopDetails d) => d.Category.Value(); //~ RFA005

    public static Category Thrown(RefusalStopDetails d)
    {
        ArgumentNullException.ThrowIfNull(d.Category);
        return d.Category.Value();
    }

    public static Category OtherThrown(RefusalStopDetails d, RefusalStopDetails e)
    {
        ArgumentNullException.ThrowIfNull(e.Category);
        return d.Category.Value(); //~ RFA005
    }

    public static Category OtherCheck(RefusalStopDetails d, Action<object> ring)
    {
        ring(d.Category);
        return d.Category.Value(); //~ RFA005
    }

    public static Category Guarded(RefusalStopDetails d)
    {
        if (d.Category is null)
        {
            throw new InvalidOperationException();
        }

        return d.Category.Value();
    }

    public static Category Tried(RefusalStopDetails d)
    {
        try
        {
            if (d.Category == null)
            {
                return Category.Bio;
            }
        }
        finally
        {
            Console.WriteLine();
        }

        return d.Category.Value();
    }

    public static Category TriedAndSwallowed(RefusalStopDetails d, Action ring)
    {
        try
        {
            ring();
            if (d.Category == null)
            {
                return Category.Bio;
            }
        }
        catch (FormatException)
        {
        }

        return d.Category.Value(); //~ RFA005
    }

    public static Category Switched(RefusalStopDetails d)
    {
        switch (d.Category)
        {
            case null:
                return Category.Bio;
            default:
                break;
        }

        return d.Category.Value();
    }

    public static Category SwitchedOn(RefusalStopDetails d, int n)
    {
        switch (n)
        {
            case 1:
                return Category.Bio;
            default:
                break;
        }

        return d.Category.Value(); //~ RFA005
    }

    public static Category Written(RefusalStopDetails d, RefusalStopDetails e)
    {
        if (d.Category is null)
        {
            return Category.Bio;
        }

        d = e;
        return d.Category.Value(); //~ RFA005
    }

    public static Category NotEmpty(RefusalStopDetails d) => !string.IsNullOrEmpty(d.Category?.Raw()) ? d.Category.Value() : Category.Bio;
    public static Category NotBlank(RefusalStopDetails d) => !string.IsNullOrWhiteSpace(d.Category?.Raw()) ? d.Category.Value() : Category.Bio;

    public static Category ThrownForText(RefusalStopDetails d)
    {
        ArgumentException.ThrowIfNullOrEmpty(d.Category?.Raw());
        return d.Category.Value();
    }

    public static Category ThrownForBlank(RefusalStopDetails d)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(d.Category?.Raw());
        return d.Category.Value();
    }
}
