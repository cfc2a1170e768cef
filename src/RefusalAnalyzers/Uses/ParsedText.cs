using System.Collections.Generic;
using System.Linq;
using System;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Uses;

/// <summary>Which text can come to an <c>Enum.Parse</c>, as far as can be seen: a wire name as it came, a member's name, or unknown text.</summary>
internal sealed class ParsedText : OriginPolicy
{
    private readonly SubjectReader _reader;
    private readonly ParseCall _call;
    private readonly List<string> _unreadable;

    private bool _isWireText;
    private bool _isReadable;
    private bool _fails;

    private ParsedText(SubjectReader reader, ParseCall call)
    {
        _reader = reader;
        _call = call;
        _unreadable = ParseCalls.Unreadable(call).ToList();
    }

    public override Ways Ways => Ways.Fields | Ways.Properties | Ways.Parameters | Ways.Elements | Ways.Functions | Ways.Pieces;

    /// <summary>Whether the text may hold a wire name as it came: neither a member's name nor freed of its underscores.</summary>
    public static bool MayBeWireText(SubjectReader reader, ParseCall call)
    {
        var text = new ParsedText(reader, call);

        // If one text is not understood, it may be the only one that occurs.
        return !text.IsHandled(call.Text) && ValueSteps.Follow(reader.Body, call.Text, text) && (text._isWireText || (text._fails && !text._isReadable));
    }

    public override Verdict Judge(Origin origin, PendingOrigins pending)
    {
        var core = origin.Core;
        if (origin.Depth == 0 && core.TryGetConstant(out var constant))
        {
            JudgeConstant(core, constant);
            return Verdict.Known;
        }

        return core switch
        {
            // Letter by letter.
            { Type.SpecialType: SpecialType.System_Char } or IPropertyReferenceOperation { Property.ContainingType.IsAnonymousType: true } => Verdict.Stop,
            ISwitchExpressionOperation choice when KeepsOthers(choice) => Verdict.Stop,
            IInvocationOperation call => JudgeCall(call, origin.Depth, pending),
            _ => Verdict.Follow,
        };
    }

    public override bool End(Origin origin)
    {
        var core = origin.Core;
        return core switch
        {
            ILocalReferenceOperation { Local: var local } => _reader.Body.DesignationOf(local) is { } designation && !IsInList(designation) && SeeAsItCame(core),
            IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation => SeeAsItCame(core),
            IArgumentOperation argument => IsTakenFromStore(argument) && SeeStored(),
            IInvocationOperation call => IsUnderstood(call, origin.Depth) && SeeAsItCame(call),
            _ => false,
        };
    }

    /// <summary>The assignments that reach the place; where one of them frees the text of its underscores, those before it no longer count.</summary>
    public override Assignments? AssignmentsAt(MemberBody body, IOperation reference, ISymbol variable)
    {
        var definitions = Definitions.Of(_reader, variable);
        var begins = definitions.InitialReaches(reference);
        if (begins && variable is not (ILocalSymbol or IParameterSymbol))
        {
            // The other writes may be to the member of another object.
            return new([], BeginsToo: true);
        }

        // Where a text is only freed under a condition, there was nothing to free otherwise.
        var reaching = definitions.Reaching(reference).ToList();
        var freed = -1;
        foreach (var write in reaching)
        {
            if (TextChanges.FreesItself(write, variable))
            {
                freed = Math.Max(freed, write.Syntax.SpanStart);
                _isReadable = true;
            }
        }

        return new(reaching.FindAll(write => write.Syntax.SpanStart > freed), begins && freed < 0);
    }

    private void JudgeConstant(IOperation operation, object? constant)
    {
        if (constant is not string name)
        {
            return;
        }

        if (operation is INameOfOperation || Parses(name))
        {
            _isReadable = true;
        }
        else if (_unreadable.Exists(wireName => string.Equals(wireName, name.Trim(), StringComparison.OrdinalIgnoreCase)))
        {
            _isWireText = true;
        }
        else
        {
            _fails = true;
        }
    }

    /// <summary>Whether a choice translates the names that it knows, and leaves the others.</summary>
    private bool KeepsOthers(ISwitchExpressionOperation choice)
    {
        var over = _reader.Resolve(choice.Value);
        return !over.IsUnique && choice.Arms.Any(arm => _reader.Resolve(arm.Value).Equals(over));
    }

    private Verdict JudgeCall(IInvocationOperation call, int depth, PendingOrigins pending)
    {
        var method = call.TargetMethod;
        if (method is { Name: "GetName" or "GetNames", ContainingType.SpecialType: SpecialType.System_Enum }
            || call.Instance?.Type is { TypeKind: TypeKind.Enum } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            return SeeReadable();
        }

        if (depth > 0)
        {
            return method is not { Name: "Split", ContainingType.SpecialType: SpecialType.System_String } ? Verdict.Follow
                : TextChanges.SplitsAtUnderscores(call) ? SeeReadable()
                : Through(call.Instance!, depth - 1, pending);
        }

        var source = TextChanges.SourceOf(call);
        switch (method.Name)
        {
            case "Replace" when source is not null:
                return TextChanges.FreesOfUnderscores(call) is not { } frees ? Verdict.Stop : frees ? SeeReadable() : Through(source, 0, pending);
            case "ToString" when call.Instance?.Type is { Name: "StringBuilder" or "StringWriter" }:
                // Put together of pieces.
                return Verdict.Stop;
            case var _ when source is not null && TextChanges.KeepsUnderscores(method.Name):
                return Through(source, 0, pending);
            case SdkNames.Raw or "GetString" or "GetEnvironmentVariable" or "ToString":
                return SeeAsItCame(call) ? Verdict.Known : Verdict.Stop;
            default:
                return Verdict.Follow;
        }
    }

    private static Verdict Through(IOperation source, int depth, PendingOrigins pending)
    {
        pending.Push(source, depth);
        return Verdict.Known;
    }

    private Verdict SeeReadable()
    {
        _isReadable = true;
        return Verdict.Known;
    }

    private bool SeeStored()
    {
        _isWireText = true;
        return true;
    }

    /// <summary>Text that no code here has changed, unless code around it tests for the names, or for underscores, first.</summary>
    private bool SeeAsItCame(IOperation source)
    {
        if (IsHandled(source))
        {
            _isReadable = true;
        }
        else
        {
            _isWireText = true;
        }

        return true;
    }

    /// <summary>Whether a call gives text that it makes nothing of.</summary>
    private static bool IsUnderstood(IInvocationOperation call, int depth) =>
        depth > 0
            ? Sequences.Of(call) is null && (call.Arguments.IsEmpty || call.TargetMethod.ContainingType is { Name: "File", ContainingNamespace: { Name: "IO", ContainingNamespace.Name: "System" } })
            : call.Arguments.IsEmpty && TextChanges.SourceOf(call) is null;

    /// <summary>Whether no wire name with an underscore comes to a place any more, or the text is asked for underscores.</summary>
    private bool IsHandled(IOperation text)
    {
        if (text.Core().TryGetConstant(out _) || _reader.Read(text) is not { Subject: { IsUnique: false } subject } category)
        {
            return false;
        }

        var target = Target.Of(category);
        var reaching = Reaching.At(_reader, text, target);
        return !_unreadable.Exists(name => target.OfConstant(name) is var value && (value.IsEmpty || value.Overlaps(reaching))) || TextChanges.IsAskedForUnderscores(_reader, subject);
    }

    /// <summary>Whether a method gives text that it keeps: one that takes text makes something of it, but for the key of a table.</summary>
    private static bool IsTakenFromStore(IArgumentOperation argument) =>
        argument is { Parameter.RefKind: RefKind.Out, Parent: IInvocationOperation call }
        && (call.TargetMethod.Name == "TryGetValue" || !call.Arguments.Any(static a => a.Parameter is { RefKind: RefKind.None, Type.SpecialType: SpecialType.System_String }));

    private bool Parses(string text)
    {
        var comparison = _call.IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        foreach (var name in _call.Enum.Symbol.MemberNames)
        {
            if (string.Equals(name, text.Trim(), comparison))
            {
                return true;
            }
        }

        return text.Length > 0 && (char.IsDigit(text[0]) || text[0] is '-' or '+');
    }

    private static bool IsInList(IOperation designation)
    {
        for (var parent = designation.Parent; parent is IPatternOperation or IPropertySubpatternOperation; parent = parent.Parent)
        {
            if (parent is IListPatternOperation or ISlicePatternOperation)
            {
                return true;
            }
        }

        return false;
    }
}
