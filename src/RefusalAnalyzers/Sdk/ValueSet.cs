using System;

namespace RefusalAnalyzers.Sdk;

/// <summary>
/// A set over the domain of one refusal enum: a bit per distinct member value, one for a value newer than the SDK and one for null.
/// </summary>
internal readonly record struct ValueSet(ulong Bits)
{
    private const ulong UnknownBit = 1UL << 62;
    private const ulong NullBit = 1UL << 63;

    public static ValueSet None => default;
    public static ValueSet All => new(ulong.MaxValue);
    public static ValueSet Unknown => new(UnknownBit);
    public static ValueSet Null => new(NullBit);
    public static ValueSet NotNull => new(~NullBit);

    public bool IsEmpty => Bits == 0;
    public bool HasUnknown => (Bits & UnknownBit) != 0;
    public bool HasNull => (Bits & NullBit) != 0;

    public static ValueSet Member(int index) => new(1UL << index);

    public static ValueSet operator |(ValueSet left, ValueSet right) => new(left.Bits | right.Bits);
    public static ValueSet operator &(ValueSet left, ValueSet right) => new(left.Bits & right.Bits);
    public static ValueSet operator ~(ValueSet set) => new(~set.Bits);

    public ValueSet Except(ValueSet other) => new(Bits & ~other.Bits);
    public bool Contains(ValueSet other) => (Bits & other.Bits) == other.Bits;
    public bool Overlaps(ValueSet other) => (Bits & other.Bits) != 0;
    public bool HasMember(int index) => (Bits & (1UL << index)) != 0;

    public int Count
    {
        get
        {
            var count = 0;
            for (var bits = Bits; bits != 0; bits &= bits - 1)
            {
                count++;
            }

            return count;
        }
    }

    public override string ToString() => Convert.ToString((long)Bits, 2);
}

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
