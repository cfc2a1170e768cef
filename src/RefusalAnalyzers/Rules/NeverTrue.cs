namespace RefusalAnalyzers.Rules;

/// <summary>Which code an editor fades, of a rule that is about code that never holds (<see cref="Descriptors.NeverTrue"/>).</summary>
internal enum NeverTrue
{
    /// <summary>The location itself never holds.</summary>
    Location,

    /// <summary>The location is the value of a switch, or holds more than that: the labels beside it never match.</summary>
    Related,

    /// <summary>The location always holds, throws, or is a value: the descriptor is one without the tag.</summary>
    Nothing,
}
