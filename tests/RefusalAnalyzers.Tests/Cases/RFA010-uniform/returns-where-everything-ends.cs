using Anthropic.Models.Messages;

namespace Dock;

public sealed class Lock(Action<string> ring)
{
    public void Run(Category c)
    {
        if (c == Category.Cyber) //~ RFA010
        {
            ring("shut");
            return;
        }

        if (c == Category.Bio)
        {
            ring("shut");
            return;
        }

        if (c == Category.FrontierLlm)
        {
            ring("shut");
            return;
        }

        ring("shut");
    }

    public async Task RunLater(Category c)
    {
        await Task.Yield();
        if (c == Category.Cyber) { await Task.Delay(1); return; } //~ RFA010
        if (c == Category.FrontierLlm) { await Task.Delay(1); return; }
        await Task.Delay(1);
    }

    public void RunInATry(Category c, IDisposable held)
    {
        try
        {
            using (held)
            {
                if (c == Category.Cyber) { ring("shut"); return; } //~ RFA010
                if (c == Category.Bio) { ring("shut"); return; }
                ring("shut");
            }
        }
        catch (InvalidOperationException)
        {
            ring("stuck");
        }
    }

    public void RunBeforeMore(Category c)
    {
        try
        {
            if (c == Category.Cyber) { ring("shut"); return; } //~ RFA003
            if (c == Category.Bio) { ring("shut"); return; }
            if (c == Category.FrontierLlm) { ring("shut"); return; } //~ RFA011
            ring("shut");
        }
        finally
        {
            ring("done");
        }

        ring("more");
    }

    public void RunThatEndsOtherwise(Category c)
    {
        if (c == Category.Cyber) { ring("shut"); return; } //~ RFA001 RFA003
        if (c == Category.Bio) { ring("shut"); return; }
        ring("open");
    }

    public void Switch(Category c)
    {
        try
        {
            switch (c) //~ RFA010
            {
                case Category.Cyber:
                    ring("shut");
                    return;
                case Category.FrontierLlm:
                    ring("shut");
                    break;
                default:
                    ring("shut");
                    break;
            }
        }
        finally
        {
            ring("done");
        }
    }

    public void SwitchInASwitch(Category c, int gate)
    {
        switch (gate)
        {
            case 1:
                switch (c) //~ RFA010
                {
                    case Category.Cyber:
                        ring("shut");
                        return;
                    case Category.FrontierLlm:
                        ring("shut");
                        break;
                    default:
                        ring("shut");
                        break;
                }

                break;
            case 2:
                if (c == Category.Cyber) { ring("shut"); return; } //~ RFA010
                if (c == Category.FrontierLlm) { ring("shut"); break; }
                ring("shut");
                break;
            default:
                ring("open");
                break;
        }
    }

    public void SwitchBeforeMore(Category c)
    {
        try
        {
            switch (c) //~ RFA003
            {
                case Category.Cyber:
                    ring("shut");
                    return;
                case Category.FrontierLlm: //~ RFA011
                    ring("shut");
                    return;
                default:
                    ring("shut");
                    break;
            }
        }
        finally
        {
            ring("done");
        }

        ring("more");
    }
}
