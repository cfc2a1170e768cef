using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Uses;

/// <summary>Follows text back to the ApiEnums whose JSON it is: through choices, a change of case and the assignments that reach the place.</summary>
internal static class QuotedTexts
{
    // Above this number of assignments, the reaching ones are not computed.
    private const int MaxWrites = 32;

    public static QuotedText? Read(SubjectReader reader, IOperation value)
    {
        // Which assignments reach a place is worth asking only where one of them makes such text.
        if (!JsonTexts.MayBe(reader.Body, reader.Sdk, value))
        {
            return null;
        }

        var policy = new Policy(reader, null);
        return ValueSteps.Follow(reader.Body, value, policy) && policy.Text is { Sources.IsEmpty: false } text ? text : null;
    }

    /// <summary>The text that a value is where a parameter of the function is such text; null where it is not that of the parameter alone.</summary>
    public static QuotedText? Read(SubjectReader reader, IOperation value, IParameterSymbol parameter)
    {
        var policy = new Policy(reader, parameter);
        return ValueSteps.Follow(reader.Body, value, policy) && policy is { IsOfParameter: true, Text: { Sources.IsEmpty: true } text } ? text : null;
    }

    /// <summary>All that the text comes from must be JSON, or known.</summary>
    private sealed class Policy(SubjectReader reader, IParameterSymbol? assumed) : OriginPolicy
    {
        private readonly ImmutableArray<JsonText>.Builder _sources = ImmutableArray.CreateBuilder<JsonText>();
        private readonly ImmutableArray<string>.Builder _others = ImmutableArray.CreateBuilder<string>();

        public override Ways Ways => Ways.None;

        public bool IsOfParameter { get; private set; }

        public QuotedText Text => new(_sources.ToImmutable(), _others.ToImmutable());

        public override Verdict Judge(Origin origin, PendingOrigins pending)
        {
            if (origin.Value.TryGetConstant(out var constant))
            {
                if (constant is string text)
                {
                    _others.Add(text);
                }

                return constant is null or string ? Verdict.Known : Verdict.Stop;
            }

            var core = origin.Core;
            if (core is IThrowOperation or IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } })
            {
                return Verdict.Known;
            }

            if (origin.Value.Type?.SpecialType is not (SpecialType.System_String or SpecialType.System_Object))
            {
                return Verdict.Stop;
            }

            if (JsonTexts.Made(reader.Sdk, core) is { } made)
            {
                return Find(made);
            }

            if (core is IInvocationOperation { Instance: { } instance } call && JsonTexts.KeepsQuoteMarks(call))
            {
                pending.Push(instance, origin.Depth);
                return Verdict.Known;
            }

            return Verdict.Follow;
        }

        public override bool End(Origin origin)
        {
            if (assumed is null || origin.Core is not IParameterReferenceOperation { Parameter: var parameter } || !SymbolEqualityComparer.Default.Equals(parameter, assumed))
            {
                return false;
            }

            IsOfParameter = true;
            return true;
        }

        public override Assignments? AssignmentsAt(MemberBody body, IOperation reference, ISymbol variable)
        {
            var writes = body.WritesTo(variable);
            if (writes.Count == 0 || writes.Count > MaxWrites || writes[0] is { IsDeclaration: true } && writes.Count == 1)
            {
                return writes.Count > MaxWrites ? null : new(writes, BeginsToo: writes.Count == 0);
            }

            var definitions = Definitions.Of(reader, variable);
            return new(definitions.Reaching(reference).ToList(), definitions.InitialReaches(reference));
        }

        private Verdict Find(JsonText made)
        {
            // The text scan does not know the calls that format from other calls.
            if (made.Shown is IInvocationOperation { TargetMethod.Name: not "ToString" } or IInvocationOperation { TargetMethod.IsStatic: true } && !NamedSources.IsNamed(reader, made.ApiEnum))
            {
                return Verdict.Stop;
            }

            _sources.Add(made);
            _others.Add(made.Around);
            return Verdict.Known;
        }
    }
}
