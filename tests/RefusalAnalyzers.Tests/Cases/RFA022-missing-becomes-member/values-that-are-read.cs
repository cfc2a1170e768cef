// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till
{
    public int Sum { get; private set; }

    public Category InALocalFunction(string raw)
    {
        return Read();

        Category Read()
        {
            Enum.TryParse(raw.Replace("_", ""), true, out Category c); //~ RFA022
            return c;
        }
    }

    public Category InALambda(string raw)
    {
        Func<Category> read = () =>
        {
            Enum.TryParse(raw.Replace("_", ""), true, out Category c); //~ RFA022
            return c;
        };
        return read();
    }

    public Category TestedInALocalFunction(string raw)
    {
        return Read();

        Category Read()
        {
            if (!Enum.TryParse(raw.Replace("_", ""), true, out Category c)) return Category.Bio;
            return c;
        }
    }

    public Category HandedToACall(string raw)
    {
        if (Ask(Enum.TryParse(raw.Replace("_", ""), true, out Category c))) return Category.Bio;
        return c;
    }

    public void NeverReadInALoop(string raw)
    {
        Category c;
        while (Sum < 9)
        {
            Enum.TryParse(raw.Replace("_", ""), true, out c);
            Use(1);
        }
    }

    public Category ReadBehindALoop(string raw)
    {
        Category c;
        do
        {
            Enum.TryParse(raw.Replace("_", ""), true, out c); //~ RFA022
            Use(1);
        }
        while (Sum < 9);
        return c;
    }

    public Category OverwrittenByATuple()
    {
        var c = default(Category);
        (c, var n) = Pair();
        Use(n);
        return c;
    }

    public Category OverwrittenByTheSecondOfATuple()
    {
        var c = default(Category);
        int n;
        (c, n) = Pair();
        Use(n);
        return c;
    }

    public Category OverwrittenByOut()
    {
        var c = default(Category);
        Fill(out c);
        return c;
    }

    public Category OverwrittenOnOnePath(bool f)
    {
        var c = default(Category); //~ RFA022
        if (f) Fill(out c);
        return c;
    }

    public Category ReadByTheTupleThatOverwrites()
    {
        var c = default(Category); //~ RFA022
        (c, var n) = (c, 2);
        Use(n);
        return c;
    }

    private void Use(int value) => Sum += value;

    private static bool Ask(bool parsed) => !parsed;

    private static (Category, int) Pair() => (Category.Bio, 1);

    private static void Fill(out Category c) => c = Category.Bio;
}
