using System;
using Anthropic.Models.Messages;

namespace Harbour;

public sealed class NeverNull
{
    private static Category Next() => (Category)DateTime.Now.Second;

    private static Category? Maybe() => null;

    // A category that is no null, kept where one could be.
    public static int WhatIsNoNull(Category? c)
    {
        c = Next();
        if (c == Category.FrontierLlm)
        {
            return -1;
        }

        if (c is null)
        {
            c = Category.FrontierLlm;
        }

        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
    }

    public static int WhatMayBe(Category? c)
    {
        c = Maybe();
        if (c == Category.FrontierLlm)
        {
            return -1;
        }

        if (c is null)
        {
            c = Category.FrontierLlm;
        }

        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001
    }
}
