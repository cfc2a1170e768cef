// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till(Action ring)
{
    public Func<Category, Task> Lambda() => async c =>
    {
        await Task.Yield();
        switch (c) //~ RFA010
        {
            case Category.FrontierLlm: ring(); return;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms: ring(); break;
            default: Console.WriteLine(); break;
        }
    };

    public async Task Function(Category c)
    {
        await Local(c);
        Console.WriteLine();

        async Task Local(Category c)
        {
            await Task.Yield();
            switch (c) //~ RFA010
            {
                case Category.FrontierLlm: ring(); return;
                case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms: ring(); break;
                default: Console.WriteLine(); break;
            }
        }
    }

    public Func<Category, Task> NotTheLast() => async c =>
    {
        switch (c)
        {
            case Category.FrontierLlm: ring(); return;
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms: ring(); break;
            default: Console.WriteLine(); break;
        }

        await Task.Yield();
    };

    // A label before what leaves changes nothing about it.
    public int Labeled(Category c, int n)
    {
        if (c == Category.Cyber) //~ RFA001 RFA003
        {
            if (n > 1) { goto done; }
            ring();
            done:
            return 1;
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    // The jump leads to another section, where the code goes on.
    public int IntoASection(Category c, int n)
    {
        if (c == Category.Cyber)
        {
            switch (n)
            {
                case 1: goto later;
                case 2: return 1;
                default: ring(); return 2; later: ring(); break;
            }
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    // The jump leads out, and each section leaves for what its label names.
    public int OutOfASwitch(Category c)
    {
        switch (c) //~ RFA003
        {
            case Category.FrontierLlm: goto refused;
            case Category.Cyber: return 5;
            default: break;
        }

        return c switch
        {
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };

    refused:
        ring();
        return 9;
    }
}
