// from: mutants that no other case noticed
using System.Diagnostics.CodeAnalysis;
using Anthropic.Models.Messages;

namespace Quay;

public sealed class Leaving(Action ring, Func<bool> ask, IDisposable gate)
{
    [DoesNotReturn]
    private static void Fail() => throw new InvalidOperationException();

    private static void Pass() => Console.WriteLine();

    public int Attempt(Category c, int n)
    {
        if (c == Category.Cyber) //~ RFA001 RFA003
        {
            try { return 1; } finally { ring(); }
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public int AttemptAndCatch(Category c, int n)
    {
        if (c == Category.Cyber) //~ RFA001 RFA003
        {
            try { return 1; } catch (FormatException) { return 3; }
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public int CatchOnly(Category c, int n)
    {
        if (c == Category.Cyber)
        {
            try { ring(); } catch (FormatException) { return 1; }
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public int Swallow(Category c, int n)
    {
        if (c == Category.Cyber)
        {
            try { return ask() ? 1 : 3; } catch (FormatException) { }
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public int Finally(Category c, int n)
    {
        if (c == Category.Cyber) //~ RFA001 RFA003
        {
            try { ring(); } finally { throw new FormatException(); }
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public int Lock(Category c, int n)
    {
        if (c == Category.Cyber) //~ RFA001 RFA003
        {
            lock (gate) { return 1; }
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public int Using(Category c, int n)
    {
        if (c == Category.Cyber) //~ RFA001 RFA003
        {
            using (gate) { return 1; }
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public int Endless(Category c, int n)
    {
        if (c == Category.Cyber) //~ RFA001 RFA003
        {
            while (true) { if (ask()) { return 1; } }
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public int EndlessWithBreak(Category c, int n)
    {
        if (c == Category.Cyber)
        {
            while (true) { if (ask()) { break; } }
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public int Loop(Category c, int n)
    {
        if (c == Category.Cyber)
        {
            while (ask()) { return 1; }
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public int Switch(Category c, int n)
    {
        if (c == Category.Cyber) //~ RFA001 RFA003
        {
            switch (n) { case 1: return 1; default: throw new FormatException(); }
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public int SwitchWithoutDefault(Category c, int n)
    {
        if (c == Category.Cyber)
        {
            switch (n) { case 1: return 1; }
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public int SwitchWithBreak(Category c, int n)
    {
        if (c == Category.Cyber)
        {
            switch (n) { case 1: return 1; default: break; }
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public int SwitchBreaksFirst(Category c, int n)
    {
        if (c == Category.Cyber)
        {
            switch (n) { case 1: break; default: return 1; }
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public int SwitchThatJumps(Category c, int n)
    {
        if (c == Category.Cyber) //~ RFA001 RFA003
        {
            switch (n) { case 1: goto case 2; case 2: return 1; default: return 3; }
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public int SwitchThatJumpsOn(Category c, int n)
    {
        if (c == Category.Cyber)
        {
            switch (n) { case 1: goto default; case 2: return 1; default: ring(); break; }
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public int Never(Category c, int n)
    {
        if (c == Category.Cyber) //~ RFA001 RFA003
        {
            Fail();
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public int Returns(Category c, int n)
    {
        if (c == Category.Cyber)
        {
            Pass();
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public int Label(Category c, int n)
    {
        if (c == Category.Cyber)
        {
            if (n > 1) { goto again; } return 1; again: ring();
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public int Always(Category c, int n)
    {
        if (c == Category.Cyber) //~ RFA001 RFA003
        {
            if (true) { return 1; }
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public int BothSides(Category c, int n)
    {
        if (c == Category.Cyber) //~ RFA001 RFA003
        {
            if (n > 1) { return 1; } else { throw new FormatException(); }
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }

    public int OneSide(Category c, int n)
    {
        if (c == Category.Cyber)
        {
            if (n > 1) { return 1; } else { ring(); }
        }

        if (c == Category.Bio)
        {
            return 2;
        }

        return 0;
    }
}
