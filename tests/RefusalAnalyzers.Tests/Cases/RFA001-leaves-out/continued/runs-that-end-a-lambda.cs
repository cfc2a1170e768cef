using System;
using Anthropic.Models.Messages;

namespace Clinic;

public static class Ends
{
    private static int s_declined;

    private static bool IsBusy() => DateTime.Now.Ticks % 2 == 0;

    // A run of guards at the end of a lambda is continued by nothing, and least of all by itself.
    public static Action InALambda(Category c) => () =>
    {
        if (c == Category.Cyber) //~ RFA001 RFA003
        {
            s_declined++;
            return;
        }

        if (c == Category.Bio)
        {
            return;
        }
    };

    public static Action WithAQuestionInIt(Category c) => () =>
    {
        if (c == Category.Cyber && (IsBusy() ? c is Category.Cyber or Category.Bio : c == Category.Cyber)) //~ RFA001 RFA003
        {
            s_declined++;
            return;
        }

        if (c == Category.Bio)
        {
            return;
        }
    };

    public static void InALocalFunction(Category c)
    {
        Leave();

        void Leave()
        {
            if (c == Category.Cyber) //~ RFA001 RFA003
            {
                s_declined += c is Category.Cyber or Category.ReasoningExtraction ? 1 : 0;
                return;
            }

            if (c == Category.Bio)
            {
                return;
            }
        }
    }
}
