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
