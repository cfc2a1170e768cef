using System;
using System.Collections.Generic;
using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        var seen = "";
        foreach (var category in new Category?[] { details.Category?.Value(), null })
        {
            if (category == Category.Cyber) throw new InvalidOperationException("cyber");
            if (category == Category.Bio) throw new InvalidOperationException("bio");

            seen += category?.ToString() ?? "none";
        }

        return seen;
    }

    public static int Number(Category c)
    {
        if (c is Category.Cyber)
        {
            throw new InvalidOperationException("cyber");
        }

        if (c is Category.Bio)
        {
            throw new InvalidOperationException("bio");
        }

        return (int)c;
    }
}
