using System;
using System.Collections.Generic;
using Anthropic.Models.Messages;

public record Slip(Category? Kind);

public sealed class Sample
{
    private readonly List<string> _log = [];

    public static string Run(RefusalStopDetails details)
    {
        var sample = new Sample();
        sample.Comments(details);
        sample.Inverted(new Slip(details.Category?.Value()));
        sample.Last(details);
        foreach (var text in Iterator(details)) sample._log.Add(text);
        Action<RefusalStopDetails> run = d =>
        {
            if (d.Category?.Raw() is "cyber" or "frontier_llm") sample = new Sample();
            else if (d.Category?.Raw() is "bio") sample._log.Add("bio");
        };
        run(details);
        return sample.Outer(details) + sample.Property(new Slip(details.Category?.Value())) + string.Join(";", sample._log);
    }

    // Comments stay with what they speak of.
    private void Comments(RefusalStopDetails details)
    {
        // First.
        if (details.Category?.Value() == Category.Cyber) // security
        {
            // Deep.
            _log.Add("a"); // end
        } // after

        // Second.
        else if (details.Category?.Value() == Category.FrontierLlm) // training
        { // open
            _log.Add("a");
        }
        // Last.
        else
        {
            _log.Add("b");
        }
    }

    private void Inverted(Slip slip)
    {
        if (slip.Kind != Category.Cyber)
        {
            if (slip.Kind == Category.FrontierLlm)
            {
                _log.Add("a");
            }
            else
            {
                _log.Add("b");
            }
        }
        else
        {
            _log.Add("a");
        }
    }

    private string Property(Slip slip)
    {
        if (slip is { Kind: Category.Cyber })
        {
            return "a";
        }
        else if (slip is { Kind: Category.Bio or Category.FrontierLlm })
        {
            return "a";
        }
        else
        {
            return "a";
        }
    }

    private string Outer(RefusalStopDetails details)
    {
        var text = "x";
        if (details.Category?.Value() == Category.Cyber)
        {
            return text;
        }

        if (details.Category?.Value() == Category.FrontierLlm)
        {
            return text;
        }

        if (details.Category?.Value() == Category.Bio)
        {
            return "y";
        }

        return "z";
    }

    private void Last(RefusalStopDetails details)
    {
        if (details.Category?.Value() is null)
            throw new InvalidOperationException();
        if (details.Category?.Value() == Category.Cyber)
            return;
        if (details.Category?.Value() is Category.Bio or Category.GeneralHarms)
        {
            _log.Add("c");
        }
        else
            _log.Add("c");
    }

    private static IEnumerable<string> Iterator(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber)
        {
            yield return "a";
        }
        else if (details.Category?.Value() == Category.FrontierLlm)
        {
            yield return "a";
        }
        else if (details.Category?.Value() == Category.Bio)
        {
            yield return "b";
        }
    }
}
