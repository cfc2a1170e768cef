// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Only
{
    private static void Log(string text) { }

    // "a switch … that names a category or has only catch-alls": every category the same way.
    public static string Discard(Category? c) => c switch { _ => "no" }; //~ RFA010

    public static void Default(Category? c)
    {
        switch (c) //~ RFA010
        {
            default: Log("no"); break;
        }
    }

    // "one with only `null` and a catch-all, is no dispatch."
    public static string WithNull(Category? c) => c switch { null => "none", _ => "no" };

    public static string NotNull(Category? c) => c switch { null => "none", not null => "no" };

    public static void NullStatement(Category? c)
    {
        switch (c)
        {
            case null: Log("none"); break;
            default: Log("no"); break;
        }
    }

    // "An empty switch … is no dispatch."
    public static void Empty(Category? c)
    {
#pragma warning disable CS1522
        switch (c)
        {
        }
#pragma warning restore CS1522
    }

    // A stub of a catch-all.
    public static void Stub(Category? c)
    {
        switch (c)
        {
            default: throw new NotImplementedException();
        }
    }

    // Of another enum: nothing to say.
    public static string Other(StopReason? s) => s switch { _ => "x" };

    // It mentions the subject, in a guard-free var pattern and in an interpolation.
    public static string Mention(Category? c) => c switch { var x => $"no {x}" };

    // Hands the response on.
    public static Message? Hand(Message m) => m.StopDetails?.Category?.Value() switch { _ => m };
}
