using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Uses;

/// <summary>A look for types in what a chat holds of the client behind it: a test, a cast, a pattern or a switch right at <c>RawRepresentation</c>.</summary>
/// <param name="Instance">What has it: a response, an update, a message or a part; null where only a pattern leads to it.</param>
/// <param name="Member">The <c>RawRepresentation</c> that is looked into.</param>
/// <param name="Operation">What looks.</param>
/// <param name="Types">All that is sought.</param>
internal sealed record RawLook(IOperation? Instance, IPropertySymbol Member, IOperation Operation, ImmutableArray<SoughtType> Types)
{
    public static RawLook? Read(SubjectReader reader, IOperation operation)
    {
        if (reader.Sdk.Chat is not { } chat)
        {
            return null;
        }

        switch (operation)
        {
            case IPropertyReferenceOperation { Property: var property, Instance: { } instance, Parent: not IPropertySubpatternOperation } when chat.IsRaw(property):
                return LookAt(operation, out var types) is { } look && !types.IsEmpty ? new(instance, property, look, types) : null;
            case IPropertySubpatternOperation { Member: IPropertyReferenceOperation { Property: var member }, Pattern: var pattern } when chat.IsRaw(member):
                var sought = TypesIn(pattern);
                return sought.IsEmpty ? null : new(null, member, pattern, sought);
            default:
                return null;
        }
    }

    private static IOperation? LookAt(IOperation raw, out ImmutableArray<SoughtType> types)
    {
        types = ImmutableArray<SoughtType>.Empty;
        var child = raw;
        for (var parent = raw.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IParenthesizedOperation or IConversionOperation { IsImplicit: true }:
                case IConditionalAccessOperation access when ReferenceEquals(access.WhenNotNull, child):
                    continue;
                case IConversionOperation { Type: { } type }:
                    types = ImmutableArray.Create(new SoughtType(type, parent));
                    return parent;
                case IIsTypeOperation test:
                    types = ImmutableArray.Create(new SoughtType(test.TypeOperand, test));
                    return test;
                case IIsPatternOperation { Pattern: var pattern }:
                    types = TypesIn(pattern);
                    return parent;
                case ISwitchOperation choice when ReferenceEquals(choice.Value, child):
                    types = TypesIn(choice);
                    return choice;
                case ISwitchExpressionOperation choice when ReferenceEquals(choice.Value, child):
                    types = TypesIn(choice);
                    return choice;
                default:
                    return null;
            }
        }

        return null;
    }

    private static ImmutableArray<SoughtType> TypesIn(IOperation choice)
    {
        var types = ImmutableArray.CreateBuilder<SoughtType>();
        foreach (var pattern in PatternInputs.PatternsOf(choice))
        {
            Add(pattern, types);
        }

        return types.ToImmutable();
    }

    private static ImmutableArray<SoughtType> TypesIn(IPatternOperation pattern)
    {
        var types = ImmutableArray.CreateBuilder<SoughtType>();
        Add(pattern, types);
        return types.ToImmutable();
    }

    private static void Add(IPatternOperation pattern, ImmutableArray<SoughtType>.Builder types)
    {
        switch (pattern)
        {
            case INegatedPatternOperation negated:
                Add(negated.Pattern, types);
                break;
            case IBinaryPatternOperation both:
                Add(both.LeftPattern, types);
                Add(both.RightPattern, types);
                break;
            case IDeclarationPatternOperation { MatchedType: { } type, MatchesNull: false }:
                types.Add(new(type, pattern));
                break;
            case ITypePatternOperation { MatchedType: { } type }:
                types.Add(new(type, pattern));
                break;
            case IRecursivePatternOperation { MatchedType: { SpecialType: not SpecialType.System_Object } type }:
                types.Add(new(type, pattern));
                break;
        }
    }
}
