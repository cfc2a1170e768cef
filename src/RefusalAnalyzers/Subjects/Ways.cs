using System;

namespace RefusalAnalyzers.Subjects;

/// <summary>What a policy follows besides choices and locals.</summary>
[Flags]
internal enum Ways
{
    None = 0,

    /// <summary>Readonly fields.</summary>
    Fields = 1,

    /// <summary>Get-only properties, by what they are given or by the one expression that they are.</summary>
    Properties = 2,

    /// <summary>Parameters of lambdas that are called with the elements of a collection.</summary>
    Parameters = 4,

    /// <summary>From an element to its collection, and from there to what it was made of.</summary>
    Elements = 8,

    /// <summary>Functions without parameters, by what they return.</summary>
    Functions = 16,

    /// <summary>Both sides of <c>+=</c>.</summary>
    Pieces = 32,
}
