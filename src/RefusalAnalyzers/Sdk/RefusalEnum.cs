using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Sdk;

/// <summary>An enum that says why a request was refused, or why a response ended, with its domain: read from the compilation, never from a list of ours.</summary>
internal sealed class RefusalEnum
{
    // Room for the members, for what the catalog knows beyond them, and for the two points that are no member.
    private const int MaxMembers = 48;

    private readonly Dictionary<string, ValueSet> _byWireName = new(StringComparer.Ordinal);
    private readonly Dictionary<decimal, ValueSet> _byValue = [];

    private RefusalEnum(INamedTypeSymbol symbol, ImmutableArray<CategoryMember> members, bool isSdk, bool isConfigured, bool isCategory)
    {
        Symbol = symbol;
        Members = members;
        IsSdk = isSdk;
        IsConfigured = isConfigured;
        foreach (var member in members)
        {
            _byValue[member.Value] = member.Set;
            _byWireName[member.WireName] = member.Set;
            MemberSet |= member.Set;
            if (!member.IsPlaceholder)
            {
                AskedFor |= member.Set;
            }

            if (FrontierLlm is null && CategoryCatalog.IsFrontierLlm(member.Name))
            {
                FrontierLlm = member;
            }
        }

        NameSet = MemberSet;
        var beyond = ImmutableArray.CreateBuilder<(string, ValueSet)>();
        foreach (var entry in isCategory ? CategoryCatalog.Entries : ImmutableArray<CategoryEntry>.Empty)
        {
            // A wire name that this version of the enum lacks can still be written as text.
            if (!_byWireName.ContainsKey(entry.WireName))
            {
                var set = ValueSet.Member(MaxMembers + beyond.Count);
                beyond.Add((entry.WireName, set));
                _byWireName[entry.WireName] = set;
                NameSet |= set;
            }
        }

        Beyond = beyond.ToImmutable();

        UnknownValue = -1m;
        while (_byValue.ContainsKey(UnknownValue))
        {
            UnknownValue -= 1m;
        }

        _byValue[UnknownValue] = ValueSet.Unknown;
    }

    public INamedTypeSymbol Symbol { get; }

    /// <summary>One per distinct value, in declaration order; of several names for one, that of a category.</summary>
    public ImmutableArray<CategoryMember> Members { get; }

    /// <summary>What the catalog knows beyond the members: it can be named as text.</summary>
    public ImmutableArray<(string WireName, ValueSet Set)> Beyond { get; }

    public CategoryMember? FrontierLlm { get; }

    /// <summary>Whether it is one of the SDK's own enums (rather than a developer's mirror of them).</summary>
    public bool IsSdk { get; }

    /// <summary>Whether only an option makes it a refusal enum.</summary>
    public bool IsConfigured { get; }

    /// <summary>Every member.</summary>
    public ValueSet MemberSet { get; }

    /// <summary>Every member, and every wire name that the catalog knows beyond them.</summary>
    public ValueSet NameSet { get; }

    /// <summary>The members that stand for a category: all but None, Unknown and their like, and those that are obsolete.</summary>
    public ValueSet AskedFor { get; }

    /// <summary>The number that stands for "newer than the SDK"; -1 in the SDK.</summary>
    public decimal UnknownValue { get; }

    /// <param name="isCategory">Whether it says why a response was refused; otherwise, why it ended.</param>
    public static RefusalEnum? TryCreate(INamedTypeSymbol type, bool isSdk, bool isConfigured, bool isCategory = true)
    {
        var members = ImmutableArray.CreateBuilder<CategoryMember>();
        var places = new Dictionary<decimal, int>();
        foreach (var symbol in type.GetMembers())
        {
            // A member whose name is still to be written has none.
            if (symbol is not IFieldSymbol { HasConstantValue: true, Name.Length: > 0 } field)
            {
                continue;
            }

            var value = ToDecimal(field.ConstantValue);
            var wireName = CategoryCatalog.Find(field.Name)?.WireName ?? WireNames.ToSnakeCase(field.Name);
            if (!places.TryGetValue(value, out var place))
            {
                places.Add(value, members.Count);
                members.Add(new(field, value, wireName, members.Count, EnumMembers.IsPlaceholder(field)));
            }
            else if (EnumMembers.Rank(field) > EnumMembers.Rank((IFieldSymbol)members[place].Symbol))
            {
                members[place] = new(field, value, wireName, place, EnumMembers.IsPlaceholder(field));
            }
        }

        return members.Count is 0 or > MaxMembers ? null : new(type, members.ToImmutable(), isSdk, isConfigured, isCategory);
    }

    /// <summary>The domain of reasons that are no enum: texts, some of which have names.</summary>
    public static RefusalEnum? TryCreate(INamedTypeSymbol type, IEnumerable<ISymbol> named)
    {
        var members = ImmutableArray.CreateBuilder<CategoryMember>();
        foreach (var symbol in named)
        {
            members.Add(new(symbol, members.Count, WireNames.ToSnakeCase(symbol.Name), members.Count, IsPlaceholder: false));
        }

        return members.Count is 0 or > MaxMembers ? null : new(type, members.ToImmutable(), isSdk: true, isConfigured: false, isCategory: false);
    }

    /// <summary>Where a number falls in the domain; a number that is neither a member nor the unknown value is nowhere.</summary>
    public ValueSet OfValue(object? constant) =>
        IsNumber(constant) && _byValue.TryGetValue(ToDecimal(constant), out var set) ? set : ValueSet.None;

    public ValueSet OfWireName(string text) => _byWireName.TryGetValue(text, out var set) ? set : ValueSet.None;

    /// <summary>The wire name that a text was plainly meant to be.</summary>
    public ValueSet OfNearMiss(string text) => NearMissOf(text) is { } wireName ? _byWireName[wireName] : ValueSet.None;

    /// <inheritdoc cref="OfNearMiss"/>
    public string? NearMissOf(string text)
    {
        if (!_byWireName.ContainsKey(text))
        {
            foreach (var wireName in _byWireName.Keys)
            {
                if (WireNames.IsNearMiss(text, wireName))
                {
                    return wireName;
                }
            }
        }

        return null;
    }

    public ValueSet OfWireNameIgnoringCase(string text)
    {
        foreach (var member in Members)
        {
            if (string.Equals(member.WireName, text, StringComparison.OrdinalIgnoreCase))
            {
                return member.Set;
            }
        }

        return ValueSet.None;
    }

    public CategoryMember? FindByWireName(string wireName)
    {
        foreach (var member in Members)
        {
            if (member.WireName == wireName)
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>Every point of the domain that is a number, with its place.</summary>
    public IEnumerable<KeyValuePair<decimal, ValueSet>> Numbers => _byValue;

    public static bool IsNumber(object? constant) =>
        constant is int or long or short or sbyte or byte or ushort or uint or ulong or decimal;

    public static decimal ToDecimal(object? constant) => Convert.ToDecimal(constant, System.Globalization.CultureInfo.InvariantCulture);
}
