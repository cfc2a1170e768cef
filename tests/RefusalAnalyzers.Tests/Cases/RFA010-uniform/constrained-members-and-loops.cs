// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Shop;

public interface IHas
{
    static abstract int Zero { get; }

    static abstract int Count();
}

public sealed class Till
{
    private int _a;

    public void RefLocal(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                { ref var x = ref _a; x = 3; break; }
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms:
                { var x = _a; x = 3; break; }
            default:
                _a = 9;
                break;
        }
    }

    public static int Call<T, U>(Category c)
        where T : IHas where U : IHas => c switch
    {
        Category.FrontierLlm => T.Count(),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => U.Count(),
        _ => 0,
    };

    public static int Property<T, U>(Category c)
        where T : IHas where U : IHas => c switch
    {
        Category.FrontierLlm => T.Zero,
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => U.Zero,
        _ => 0,
    };

    public static Func<int> Group<T, U>(Category c)
        where T : IHas where U : IHas => c switch
    {
        Category.FrontierLlm => T.Count,
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => U.Count,
        _ => () => 2,
    };

    public static int Same<T>(Category c)
        where T : IHas => c switch //~ RFA010
    {
        Category.FrontierLlm => T.Count(),
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => T.Count(),
        _ => T.Count(),
    };

    public int Excluded(Category c, Category[] all)
    {
        var sum = 0;
        while (c != Category.FrontierLlm)
        {
            switch (c)
            {
                case Category.Cyber: sum += 1; break;
                case Category.Bio: sum += 2; break;
                case Category.ReasoningExtraction: sum += 3; break;
                case Category.GeneralHarms: sum += 4; break;
                default: sum += 5; break;
            }

            c = all[sum];
        }

        return sum;
    }

    public int Replaced(Category c, Category[] all)
    {
        var sum = 0;
        while (c != Category.FrontierLlm)
        {
            c = all[sum];
            switch (c) //~ RFA001
            {
                case Category.Cyber: sum += 1; break;
                case Category.Bio: sum += 2; break;
                case Category.ReasoningExtraction: sum += 3; break;
                case Category.GeneralHarms: sum += 4; break;
                default: sum += 5; break;
            }
        }

        return sum;
    }

    public int AtTheEnd(Category c, Category[] all)
    {
        var sum = 0;
        do
        {
            switch (c) //~ RFA001
            {
                case Category.Cyber: sum += 1; break;
                case Category.Bio: sum += 2; break;
                case Category.ReasoningExtraction: sum += 3; break;
                case Category.GeneralHarms: sum += 4; break;
                default: sum += 5; break;
            }

            c = all[sum];
        }
        while (c != Category.FrontierLlm);

        return sum;
    }
}
