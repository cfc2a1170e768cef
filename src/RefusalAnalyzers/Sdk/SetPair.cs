namespace RefusalAnalyzers.Sdk;

/// <summary>What a condition lets through: values for which it certainly holds, and values for which it may hold.</summary>
internal readonly record struct SetPair(ValueSet Must, ValueSet May)
{
    /// <summary>Something that says nothing about the subject: it may hold for every value, and must for none.</summary>
    public static SetPair Opaque => new(ValueSet.None, ValueSet.All);
    public static SetPair Always => new(ValueSet.All, ValueSet.All);
    public static SetPair Never => default;

    public static SetPair Exactly(ValueSet set) => new(set, set);

    /// <summary>
    /// Whether it lets everything through but some: then what is kept out is what was named. A look for values newer than the SDK alone keeps the
    /// members out without naming one.
    /// </summary>
    public bool Excludes(ValueSet members) => Must.HasUnknown && Must.Overlaps(members) && May.HasUnknown;

    public static SetPair operator |(SetPair left, SetPair right) => new(left.Must | right.Must, left.May | right.May);
    public static SetPair operator &(SetPair left, SetPair right) => new(left.Must & right.Must, left.May & right.May);
    public static SetPair operator !(SetPair pair) => new(~pair.May, ~pair.Must);
}
