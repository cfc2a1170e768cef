using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Uses;

/// <summary>
/// Tells whether a member says by name that a value is a category or a stop reason: it reads a property of such a name, or has a parameter of such a type.
/// The text scan does not find values that another file returns under another name.
/// </summary>
internal static class NamedSources
{
    private static readonly ImmutableArray<string> s_names = ImmutableArray.Create(SdkNames.Category, SdkNames.StopReason);

    public static bool IsNamed(SubjectReader reader, IOperation value)
    {
        var policy = new Policy(reader);
        ValueSteps.Follow(reader.Body, value, policy);
        return policy.IsFound;
    }

    /// <summary>One source that is named is enough.</summary>
    private sealed class Policy(SubjectReader reader) : OriginPolicy
    {
        public override Ways Ways => Ways.Parameters | Ways.Elements;

        public bool IsFound { get; private set; }

        public override Verdict Judge(Origin origin, PendingOrigins pending)
        {
            var core = origin.Core;
            IsFound = core switch
            {
                IFieldReferenceOperation or IPropertyReferenceOperation => IsName(((IMemberReferenceOperation)core).Member.Name),
                IParameterReferenceOperation { Parameter: var parameter } => IsWritten(parameter),
                _ => false,
            };
            if (core is IInvocationOperation call && reader.Sdk.UnderlyingOf(call) is { } underlying)
            {
                pending.Push(underlying, origin.Depth);
            }

            return IsFound ? Verdict.Stop : Verdict.Follow;
        }

        public override bool End(Origin origin) => true;

        private static bool IsName(string name)
        {
            foreach (var known in s_names)
            {
                if (name.IndexOf(known, StringComparison.OrdinalIgnoreCase) >= 0)
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>Whether the type of a parameter is written in the member itself: not at its type, not under another name, and not nowhere.</summary>
        private static bool IsWritten(IParameterSymbol parameter) =>
            parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.Constructor } method
            && method.DeclaringSyntaxReferences is { Length: > 0 } declared && declared[0].GetSyntax() is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax
            && parameter.DeclaringSyntaxReferences is { Length: 1 } written && written[0].GetSyntax() is ParameterSyntax { Type: { } type } && type.ToString().Contains(SdkNames.ApiEnumType);
    }
}
