using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>Answers whether an expression is the explanation of a refusal, as it came or with its letters changed.</summary>
internal static class Explanations
{
    /// <summary>Whether an expression is, or may be, such text.</summary>
    public static bool IsOne(SubjectReader reader, IOperation expression)
    {
        var policy = new Policy(reader);
        ValueSteps.Follow(reader.Body, expression, policy);
        return policy.IsFound;
    }

    /// <summary>One explanation is enough.</summary>
    private sealed class Policy(SubjectReader reader) : OriginPolicy
    {
        public override Ways Ways => Ways.None;

        public bool IsFound { get; private set; }

        public override Verdict Judge(Origin origin, PendingOrigins pending)
        {
            if (origin.Value.Type is not ({ SpecialType: SpecialType.System_String } or { Name: "ReadOnlySpan" }))
            {
                return Verdict.Known;
            }

            if (reader.Resolve(origin.Value) is { Path: { IsEmpty: false } path } && reader.Views.IsExplanation(path[path.Length - 1]))
            {
                IsFound = true;
                return Verdict.Stop;
            }

            var changed = origin.Core switch
            {
                IInvocationOperation { Instance: { } instance, TargetMethod.ContainingType.SpecialType: SpecialType.System_String } => instance,
                IInvocationOperation { Instance: null, TargetMethod: { Name: "AsSpan" }, Arguments: { Length: > 0 } arguments } => arguments[0].Value,
                _ => null,
            };
            if (changed is not null)
            {
                pending.Push(changed, origin.Depth);
            }

            return Verdict.Follow;
        }

        public override bool End(Origin origin) => true;

        /// <summary>A variable that is used for several texts is not this one everywhere.</summary>
        public override Assignments? AssignmentsAt(MemberBody body, IOperation reference, ISymbol variable) => OnlyAssignment(body, variable);
    }
}
