using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Subjects;

/// <summary>Follows text back to the ApiEnum whose wire string it is.</summary>
internal sealed class WireSources(MemberBody body, RefusalSdk sdk)
{
    // Variables are read again and again.
    private readonly Dictionary<ISymbol, INamedTypeSymbol?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Text made by <c>ToString()</c>: a member's name, or JSON with quote marks, but no wire name.</summary>
    public bool IsMemberName(IOperation operation)
    {
        var names = new MemberNames(sdk);
        ValueSteps.Follow(body, operation, names);
        return names.IsFound;
    }

    /// <summary>The enum of the SDK, a refusal enum or another, whose wire string an expression visibly is.</summary>
    public INamedTypeSymbol? Of(IOperation operation)
    {
        ISymbol? variable = operation.WithoutParentheses() switch
        {
            ILocalReferenceOperation { Local: var local } => local,
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } => field,
            _ => null,
        };
        if (variable is null)
        {
            return Find(operation);
        }

        if (!_known.TryGetValue(variable, out var source))
        {
            _known[variable] = source = Find(operation);
        }

        return source;
    }

    private INamedTypeSymbol? Find(IOperation operation)
    {
        var wire = new OfOneEnum(sdk);
        return ValueSteps.Follow(body, operation, wire) ? wire.Source : null;
    }

    /// <summary>Whether a value is a fallback for one that is missing.</summary>
    private static bool IsFallback(IOperation value) =>
        value.TryGetConstant(out _) || value.WithoutConversions() is IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } };

    /// <summary>All that the text comes from, fallbacks aside, must be wire strings of one enum.</summary>
    private sealed class OfOneEnum(RefusalSdk sdk) : OriginPolicy
    {
        public override Ways Ways => Ways.Fields;

        public INamedTypeSymbol? Source { get; private set; }

        public override Verdict Judge(Origin origin, PendingOrigins pending)
        {
            if (IsFallback(origin.Value))
            {
                return Verdict.Known;
            }

            for (var outer = origin.Value.WithoutParentheses(); outer is IConversionOperation conversion; outer = conversion.Operand.WithoutParentheses())
            {
                if (conversion.Operand.Type is { } from && sdk.TextEnumOf(from) is { } converted && conversion.Type?.SpecialType == SpecialType.System_String)
                {
                    return Agree(converted);
                }
            }

            if (origin.Core is not IInvocationOperation invocation)
            {
                return Verdict.Follow;
            }

            if (sdk.UnderlyingOf(invocation) is not { } underlying)
            {
                return Verdict.Stop;
            }

            if (sdk.TextEnumOf(underlying.Type) is { } source)
            {
                return Agree(source);
            }

            if (underlying.Type?.SpecialType != SpecialType.System_String)
            {
                return Verdict.Stop;
            }

            pending.Push(underlying, origin.Depth);
            return Verdict.Known;
        }

        public override bool End(Origin origin) => false;

        private Verdict Agree(INamedTypeSymbol source)
        {
            if (Source is not null && !SymbolEqualityComparer.Default.Equals(Source, source))
            {
                return Verdict.Stop;
            }

            Source = source;
            return Verdict.Known;
        }
    }

    /// <summary>One place where text is made of a value is enough.</summary>
    private sealed class MemberNames(RefusalSdk sdk) : OriginPolicy
    {
        public override Ways Ways => Ways.None;

        public bool IsFound { get; private set; }

        public override Verdict Judge(Origin origin, PendingOrigins pending)
        {
            var core = origin.Core;
            IsFound = core is IInvocationOperation { TargetMethod.Name: "ToString" or "GetName" } || JsonTexts.Made(sdk, core) is not null;
            if (!IsFound && core is IInvocationOperation invocation && sdk.UnderlyingOf(invocation) is { Type.SpecialType: SpecialType.System_String } underlying)
            {
                pending.Push(underlying, origin.Depth);
            }

            return IsFound ? Verdict.Stop : Verdict.Follow;
        }

        public override bool End(Origin origin) => true;
    }
}
