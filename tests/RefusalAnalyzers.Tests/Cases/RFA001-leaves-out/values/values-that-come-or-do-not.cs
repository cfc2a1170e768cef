using Anthropic.Models.Messages;

namespace Mill;

public sealed class Wheel(Dictionary<string, Category> map, Queue<Category> queue, Func<Category> next, Func<Task<Category>> ask)
{
    public string GivenInTheCondition(string key)
    {
        if (!map.TryGetValue(key, out var c) || c == Category.FrontierLlm) return "none";
        return Rest(c);
        string Rest(Category d) => d.ToString();
    }

    public int Given(string key)
    {
        if (!map.TryGetValue(key, out var c) || c == Category.FrontierLlm) return 9;
        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
    }

    public int GivenBefore(string key, Category c)
    {
        if (c == Category.FrontierLlm || !map.TryGetValue(key, out c)) return 9;
        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001
    }

    public int GivenInside(string key) => map.TryGetValue(key, out var c) && c != Category.FrontierLlm
        ? c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }
        : 9;

    public int Assigned(Category c)
    {
        if ((c = next()) == Category.FrontierLlm) return 9;
        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
    }

    public int AssignedTwice(Category c)
    {
        if ((c = next()) == Category.FrontierLlm || (c = next()) == Category.Cyber) return 9;
        return c switch { Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001
    }

    public int AssignedInEach(Category c)
    {
        if ((c = next()) == Category.Bio) return 1;
        else if ((c = next()) == Category.Cyber) return 2;
        else return 3;
    }

    public async Task<int> AssignedInALoop(Category c)
    {
        var sum = 0;
        while ((c = await ask()) != Category.FrontierLlm)
        {
            sum += c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
        }

        return sum;
    }

    public int Dequeued()
    {
        var sum = 0;
        while (queue.TryDequeue(out var c) && c != Category.FrontierLlm)
        {
            sum += c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
        }

        return sum;
    }

    public int Counted()
    {
        var sum = 0;
        for (var c = next(); c != Category.FrontierLlm; c = next())
        {
            sum += c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
        }

        return sum;
    }

    public int CountedAndGivenInside()
    {
        var sum = 0;
        for (var c = next(); c != Category.FrontierLlm; c = next())
        {
            c = next();
            sum += c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001
        }

        return sum;
    }

    public int UntilItIsAnother(Category c)
    {
        while (c == Category.FrontierLlm) c = next();
        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
    }

    public int UntilItIsAnotherOrEnough(Category c, int n)
    {
        while (c == Category.FrontierLlm)
        {
            c = next();
            if (n-- == 0) break;
        }

        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001
    }

    public int WrittenWhereItLeaves(Category c, bool wet)
    {
        if (c == Category.FrontierLlm) return 9;
        if (wet)
        {
            c = next();
            return (int)c.GetHashCode();
        }

        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
    }

    public int WrittenInTheGuard(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            c = next();
            return c.GetHashCode();
        }

        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
    }

    public int WrittenInTheOtherBranch(Category c, bool wet)
    {
        if (c == Category.FrontierLlm) return 9;
        if (wet)
        {
            c = next();
        }
        else
        {
            return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
        }

        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001
    }

    public int WrittenInAnotherSection(Category c, int n)
    {
        if (c == Category.FrontierLlm) return 9;
        switch (n)
        {
            case 1:
                c = next();
                break;
            case 2:
                return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
        }

        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001
    }

    public int WrittenAndBroken(Category c, int n)
    {
        if (c == Category.FrontierLlm) return 9;
        while (n-- > 0)
        {
            if (n == 3)
            {
                c = next();
                break;
            }
        }

        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001
    }

    public int WrittenAndTriedAgain(Category c, int n)
    {
        var sum = 0;
        while (n-- > 0)
        {
            if (c is Category.FrontierLlm)
            {
                c = next();
                continue;
            }

            sum += c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
        }

        return sum;
    }

    public int WrittenByItself(Category c)
    {
        if (c == Category.FrontierLlm) return 9;
        c = c switch { Category.Cyber => Category.Bio, Category.Bio => Category.Cyber, Category.ReasoningExtraction => Category.Bio, Category.GeneralHarms => Category.GeneralHarms, _ => c };
        return (int)c.GetHashCode();
    }

    public int WrittenByWhoKnowsWhen(Category c)
    {
        if (c == Category.FrontierLlm) return 9;
        var write = () => c = next();
        write();
        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001
    }

    public int OtherObjects(RefusalStopDetails d, Func<Details, int> use)
    {
        var own = new Details { Why = Category.Bio };
        if (own.Why == Category.FrontierLlm) return 9;
        use(new Details { Why = Category.Cyber });
        return own.Why switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
    }

    public int Caught(Action ring)
    {
        try
        {
            ring();
            return 0;
        }
        catch (RefusedException e) when (e.Why != Category.FrontierLlm)
        {
            return e.Why switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
        }
    }

    public int LeftBetween(Category c, IDisposable lease, Action ring)
    {
        if (c == Category.Cyber) return 1;
        if (c == Category.Bio) return 2;
        using (lease)
        {
            if (c == Category.FrontierLlm) return 3;
            ring();
        }

        if (c == Category.ReasoningExtraction) return 4;
        if (c == Category.GeneralHarms) return 5;
        return 0;
    }

    public int Labeled(Category c, Action ring)
    {
        if (c == Category.Cyber) return 1;
        if (c == Category.Bio) return 2;
        again:
        if (c == Category.FrontierLlm) return 3;
        ring();
        if (c == Category.ReasoningExtraction) return 4;
        if (c == Category.GeneralHarms) goto again;
        return 0;
    }

    public int WrittenBetweenAndGone(Category c, bool wet)
    {
        if (c == Category.Cyber) return 1;
        if (c == Category.Bio) return 2;
        if (wet)
        {
            c = next();
            return c.GetHashCode();
        }

        if (c == Category.FrontierLlm) return 3;
        if (c == Category.ReasoningExtraction) return 4;
        if (c == Category.GeneralHarms) return 5;
        return 0;
    }
}

public sealed class Details
{
    public Category Why { get; set; }
}

public sealed class RefusedException(Category why) : Exception
{
    public Category Why { get; } = why;
}
