using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Conditions;

/// <summary>Which parts of a property or positional pattern look at a subject, and what the others let through.</summary>
internal static class PatternParts
{
    private static IEnumerable<PatternPart> Of(SubjectReader reader, IRecursivePatternOperation pattern, PatternInput input)
    {
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            var part = (IPatternOperation)pattern.DeconstructionSubpatterns[i];
            var element = !input.Elements.IsDefault && input.Elements.Length == pattern.DeconstructionSubpatterns.Length ? input.Elements[i] : null;
            var member = element is null ? PatternInputs.MemberAt(pattern, i) : null;
            yield return new(part, element is not null ? PatternInput.Of(reader, element) : input.Below(member), element, member);
        }

        foreach (var subpattern in pattern.PropertySubpatterns)
        {
            var member = (subpattern.Member as IMemberReferenceOperation)?.Member.Normalized();
            yield return new(subpattern.Pattern, input.Below(member), null, member);
        }
    }

    /// <summary>The parts of a pattern that lead to the subject, and what all other parts let through.</summary>
    public static ImmutableArray<PatternPart> StepInto(
        SubjectReader reader, IRecursivePatternOperation pattern, PatternInput input, Target target, out (SetPair Pair, ImmutableArray<IOperation> Guards) rest)
    {
        var steps = ImmutableArray.CreateBuilder<PatternPart>();
        var guards = ImmutableArray.CreateBuilder<IOperation>();
        var restPair = SetPair.Always;
        var leads = false;
        foreach (var part in Of(reader, pattern, input))
        {
            if (part.Input.LeadsTo(reader, target))
            {
                leads = true;
                if (!NullChecks.LetsAllThrough(part.Pattern))
                {
                    steps.Add(part);
                }
            }
            else if (MayBe(reader, part, input, target))
            {
                steps.Add(part with { Input = PatternInput.Of(target.Subject) });
            }
            else if (Beside(reader, part) is { } pair)
            {
                restPair &= pair;
            }
            else
            {
                restPair &= SetPair.Opaque;
                guards.Add(part.Pattern);
            }
        }

        // `{ }` on what leads to the subject is a null check; a type that not all that have the category are of is a guard.
        if (input.Elements.IsDefaultOrEmpty)
        {
            if (TypeTests.OfType(reader, pattern.InputType, pattern.MatchedType, input.Subject, target) is { } typed)
            {
                restPair &= leads && typed.Must.HasUnknown ? SetPair.Always : typed;
            }
            else
            {
                restPair &= SetPair.Opaque;
                guards.Add(pattern);
            }
        }

        rest = (restPair, guards.ToImmutable());
        return steps.ToImmutable();
    }

    /// <summary>Whether a part in a position that no member is known for looks at a category of what has the subject: most likely at that one.</summary>
    private static bool MayBe(SubjectReader reader, PatternPart part, PatternInput input, Target target) =>
        part is { Member: null, Element: null } && input.Subject is { } owner && owner.Path.Length == target.Subject.Path.Length - 1 && owner.IsPrefixOf(target.Subject)
        && !NullChecks.LetsAllThrough(part.Pattern) && reader.Views.Of(part.Pattern.InputType) is { Enum.Symbol: var symbol } && SymbolEqualityComparer.Default.Equals(symbol, target.Enum.Symbol);

    /// <summary>What a part lets through that tests something else; null where that is not known.</summary>
    private static SetPair? Beside(SubjectReader reader, PatternPart part)
    {
        if (NullChecks.LetsAllThrough(part.Pattern) || (NullChecks.IsNullCheck(part.Pattern) && NullChecks.IsNeverNull(part.Member)))
        {
            return SetPair.Always;
        }

        // A response that has a category was refused; one without may have ended otherwise.
        if (StopReasons.LetsRefusalsThrough(reader, part.Pattern, part.Element))
        {
            return new(ValueSet.NotNull, ValueSet.All);
        }

        if (part.Pattern is not IRecursivePatternOperation recursive || !SymbolEqualityComparer.Default.Equals(recursive.InputType, recursive.MatchedType)
            || !(recursive.InputType.IsNonNullableValue() || NullChecks.IsNeverNull(part.Member)))
        {
            return null;
        }

        var all = SetPair.Always;
        foreach (var inner in Of(reader, recursive, part.Input))
        {
            if (Beside(reader, inner) is not { } pair)
            {
                return null;
            }

            all &= pair;
        }

        return all;
    }
}
