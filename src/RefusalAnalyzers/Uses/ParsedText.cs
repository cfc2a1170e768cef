using System.Collections.Generic;
using System.Linq;
using System;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Uses;

/// <summary>Which text can come to an <c>Enum.Parse</c>, as far as can be seen: followed back through variables, collections and lambdas.</summary>
internal sealed class ParsedText
{
    // Real code stops at a dozen; whoever leads further is not understood.
    private const int MaxSteps = 256;

    private readonly SubjectReader _reader;
    private readonly ParseCall _call;
    private readonly List<string> _unreadable;
    private readonly HashSet<Write> _written = [];
    private readonly HashSet<IOperation> _visited = [];

    // What may have become the text, and how many collections deep the text lies in it.
    private readonly Stack<(IOperation Operation, int Depth)> _pending = new();

    private bool _isWireText;
    private bool _isReadable;
    private bool _fails;
    private bool _isUnknown;

    private ParsedText(SubjectReader reader, ParseCall call)
    {
        _reader = reader;
        _call = call;
        _unreadable = ParseCalls.Unreadable(call).ToList();
    }

    /// <summary>Whether the text may hold a wire name as it came: neither a member's name nor freed of its underscores.</summary>
    public static bool MayBeWireText(SubjectReader reader, ParseCall call)
    {
        var text = new ParsedText(reader, call);
        return !text.IsHandled(call.Text) && text.Follow();
    }

    private bool Follow()
    {
        _pending.Push((_call.Text, 0));
        for (var steps = MaxSteps; _pending.Count > 0 && !_isUnknown; steps--)
        {
            _isUnknown |= steps == 0;
            var (operation, depth) = _pending.Pop();
            if (_visited.Add(operation))
            {
                Visit(operation, depth);
            }
        }

        // One text that is understood by nobody here may be all that ever comes.
        return !_isUnknown && (_isWireText || (_fails && !_isReadable));
    }

    private void Visit(IOperation operation, int depth)
    {
        var core = operation.Core();
        if (depth == 0 && core.TryGetConstant(out var constant))
        {
            VisitConstant(core, constant);
            return;
        }

        if (CollectionExpressions.TryGetElements(core, out var written))
        {
            PushAll(written, depth - 1);
            return;
        }

        switch (core)
        {
            case IThrowOperation:
                break;
            case { Type.SpecialType: SpecialType.System_Char }:
                // Letter by letter.
                _isUnknown = true;
                break;
            case ICoalesceOperation coalesce:
                _pending.Push((coalesce.Value, depth));
                _pending.Push((coalesce.WhenNull, depth));
                break;
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                _pending.Push((conditional.WhenTrue, depth));
                _pending.Push((whenFalse, depth));
                break;
            case ISwitchExpressionOperation switchExpression:
                VisitSwitch(switchExpression, depth);
                break;
            case IConditionalAccessInstanceOperation placeholder when placeholder.AccessedInstance() is { } accessed:
                _pending.Push((accessed, depth));
                break;
            case ILocalReferenceOperation { Local: var local }:
                VisitLocal(core, local, depth);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                if (VisitWrites(core, parameter, depth))
                {
                    VisitParameter(core, parameter, depth);
                }

                break;
            case IImplicitIndexerReferenceOperation { Instance: var whole }:
                // A piece of a text, or one of several.
                _pending.Push((whole, SymbolEqualityComparer.Default.Equals(whole.Type, core.Type) ? depth : depth + 1));
                break;
            case IArrayElementReferenceOperation element:
                _pending.Push((element.ArrayReference, depth + 1));
                break;
            case IPropertyReferenceOperation { Instance: { } list, Arguments: { Length: 1 } indices } when indices[0].Parameter?.Type.SpecialType == SpecialType.System_Int32:
                _pending.Push((list, depth + 1));
                break;
            case IPropertyReferenceOperation { Property.ContainingType.IsAnonymousType: true }:
                _isUnknown = true;
                break;
            case IFieldReferenceOperation or IPropertyReferenceOperation:
                if (VisitWrites(core, ((IMemberReferenceOperation)core).Member.Normalized(), depth))
                {
                    VisitMember((IMemberReferenceOperation)core, depth);
                }

                break;
            case IArrayCreationOperation { Initializer: { } initializer }:
                PushAll(initializer.ElementValues, depth - 1);
                break;
            case IInvocationOperation invocation:
                VisitCall(invocation, depth);
                break;
            default:
                _isUnknown = true;
                break;
        }
    }

    private void VisitConstant(IOperation operation, object? constant)
    {
        if (constant is not string name)
        {
            return;
        }

        if (operation is INameOfOperation || Parses(name))
        {
            _isReadable = true;
        }
        else if (IsUnreadable(name.Trim()))
        {
            _isWireText = true;
        }
        else
        {
            _fails = true;
        }
    }

    private void VisitSwitch(ISwitchExpressionOperation switchExpression, int depth)
    {
        var over = _reader.Resolve(switchExpression.Value);
        foreach (var arm in switchExpression.Arms)
        {
            if (!over.IsUnique && _reader.Resolve(arm.Value).Equals(over))
            {
                // It translates the names that it knows, and leaves the others.
                _isUnknown = true;
            }

            _pending.Push((arm.Value, depth));
        }
    }

    private void VisitLocal(IOperation reference, ILocalSymbol local, int depth)
    {
        if (!VisitWrites(reference, local, depth) || _reader.Body.WritesTo(local).Any(static w => w.IsDeclaration))
        {
            return;
        }

        if (_reader.Body.DesignationOf(local) is { } designation)
        {
            if (PatternInputs.ExpressionOf(designation) is { } input)
            {
                _pending.Push((input, depth));
            }
            else
            {
                SeeAsItCame(reference, isUnderstood: !IsInList(designation));
            }
        }
        else if (Sequences.LoopOf(reference, local) is { } loop)
        {
            _pending.Push((loop.Collection, depth + 1));
        }
        else if (_reader.Body.WritesTo(local).Count == 0)
        {
            _isUnknown = true;
        }
    }

    /// <summary>Goes to what this member writes there; true where what it began with may still be there.</summary>
    private bool VisitWrites(IOperation reference, ISymbol symbol, int depth)
    {
        var definitions = Definitions.Of(_reader, symbol);
        var (reaching, hasInitial) = (definitions.Reaching(reference).ToList(), definitions.InitialReaches(reference));
        if (symbol is not (ILocalSymbol or IParameterSymbol) && hasInitial)
        {
            // Whose member the others write is not told.
            return true;
        }

        // Where a text is only freed under a condition, there was nothing to free otherwise.
        var freed = -1;
        foreach (var write in reaching)
        {
            if (FreesItself(write, symbol))
            {
                freed = Math.Max(freed, write.Syntax.SpanStart);
                _isReadable = true;
            }
        }

        foreach (var write in reaching)
        {
            if (write.Syntax.SpanStart <= freed)
            {
                continue;
            }

            if (!_written.Add(write))
            {
                continue;
            }

            if (write.Keeping is { } keeping)
            {
                _pending.Push((keeping.Target, depth));
            }

            if (write.Keeping is ICompoundAssignmentOperation { Value: { } added })
            {
                _pending.Push((added, depth));
            }
            else if (write.Value is { } value)
            {
                _pending.Push((value, depth));
            }
            else if (write.Argument is { } argument && IsTakenFromStore(argument))
            {
                _isWireText = true;
            }
            else
            {
                _isUnknown = true;
            }
        }

        return hasInitial && freed < 0;
    }

    private void VisitParameter(IOperation reference, IParameterSymbol parameter, int depth)
    {
        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } function && Sequences.FedBy(reference, function) is { } source)
        {
            _pending.Push((source, depth + 1));
        }
        else
        {
            SeeAsItCame(reference);
        }
    }

    private void VisitMember(IMemberReferenceOperation reference, int depth)
    {
        var values = reference.Member switch
        {
            IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null, IsAbstract: false, IsVirtual: false, IsOverride: false } => _reader.Body.Tables.ValuesOf(reference.Member).ToList(),
            _ => [],
        };
        if (values.Count == 0 && ExpressionOf(reference.Member) is { } body)
        {
            PushReturns(body, depth);
            return;
        }

        if (values.Count == 0 || values.Contains(null))
        {
            SeeAsItCame(reference);
            return;
        }

        foreach (var value in values)
        {
            _pending.Push((value!, depth));
        }
    }

    /// <summary>What stands behind the arrow of a property, in the same file.</summary>
    private IOperation? ExpressionOf(ISymbol member) =>
        member.DeclaringSyntaxReferences.FirstOrDefault() is { } declaration && declaration.SyntaxTree == _reader.Body.Model.SyntaxTree
        && declaration.GetSyntax() is PropertyDeclarationSyntax { ExpressionBody: { } arrow }
            ? _reader.Body.Model.GetOperation(arrow)
            : null;

    private void VisitCall(IInvocationOperation call, int depth)
    {
        var method = call.TargetMethod;
        if (method is { Name: "GetName" or "GetNames", ContainingType.SpecialType: SpecialType.System_Enum }
            || call.Instance?.Type is { TypeKind: TypeKind.Enum } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            _isReadable = true;
        }
        else if (depth > 0 && method is { Name: "Split", ContainingType.SpecialType: SpecialType.System_String })
        {
            if (call.Arguments.Any(static a => Holds(a.Value, '_')))
            {
                _isReadable = true;
            }
            else
            {
                _pending.Push((call.Instance!, depth - 1));
            }
        }
        else if (depth > 0 && Sequences.Of(call) is { } sequence)
        {
            VisitSequence(call, sequence, depth);
        }
        else if (depth > 0)
        {
            SeeAsItCame(call, isUnderstood: call.Arguments.IsEmpty || method.ContainingType is { Name: "File", ContainingNamespace: { Name: "IO", ContainingNamespace.Name: "System" } });
        }
        else
        {
            VisitTextCall(call);
        }
    }

    /// <summary>What LINQ makes of a sequence.</summary>
    private void VisitSequence(IInvocationOperation call, IOperation sequence, int depth)
    {
        switch (call.TargetMethod.Name)
        {
            case var _ when Sequences.KeepsElements(call.TargetMethod):
                _pending.Push((sequence, depth));
                break;
            case "Select" or "ConvertAll":
                PushResults(call, depth - 1);
                break;
            case "SelectMany":
                PushResults(call, depth);
                break;
            default:
                _isUnknown = true;
                break;
        }
    }

    private void PushResults(IInvocationOperation call, int depth)
    {
        if (Sequences.LambdaOf(call) is { } function)
        {
            PushReturns(function.Body, depth);
        }
        else
        {
            _isUnknown = true;
        }
    }

    private void PushReturns(IOperation body, int depth)
    {
        foreach (var operation in body.SelfAndDescendants())
        {
            if (operation is IReturnOperation { ReturnedValue: { } value } && IsOwn(operation, body))
            {
                _pending.Push((value, depth));
            }
        }
    }

    private static bool IsOwn(IOperation operation, IOperation body)
    {
        for (var parent = operation.Parent; parent is not null && !ReferenceEquals(parent, body); parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return false;
            }
        }

        return true;
    }

    private void VisitTextCall(IInvocationOperation call)
    {
        var source = SourceOf(call);
        switch (call.TargetMethod.Name)
        {
            case "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "Trim" or "TrimStart" or "TrimEnd" or "Substring" or "AsSpan" or "ToString" when source is not null:
                _pending.Push((source, 0));
                break;
            case "Replace" when source is not null:
                VisitReplace(call, source);
                break;
            case "ToString" when call.Instance?.Type is { Name: "StringBuilder" or "StringWriter" }:
                // Put together of pieces.
                _isUnknown = true;
                break;
            case SdkNames.Raw or "GetString" or "GetEnvironmentVariable" or "ToString":
                SeeAsItCame(call);
                break;
            default:
                if (_reader.Body.FindLocalFunction(call) is { Body: { } body } && call.Arguments.IsEmpty)
                {
                    PushReturns(body, 0);
                }
                else
                {
                    SeeAsItCame(call, isUnderstood: call.Arguments.IsEmpty && source is null);
                }

                break;
        }
    }

    private void VisitReplace(IInvocationOperation call, IOperation source)
    {
        switch (EffectOf(call))
        {
            case true:
                _isReadable = true;
                break;
            case false:
                _pending.Push((source, 0));
                break;
            default:
                _isUnknown = true;
                break;
        }
    }

    /// <summary>Whether <c>Replace</c> takes the underscores out, or leaves them in; null where it may do anything to them.</summary>
    private static bool? EffectOf(IInvocationOperation call)
    {
        var (old, replacement) = (ArgumentAt(call, 0), ArgumentAt(call, 1));
        if (old is null || replacement is null || !TryGetText(old, out var from) || !TryGetText(replacement, out var to))
        {
            return null;
        }

        return to.Contains('_') ? false
            : from == "_" ? true
            : from.Contains('_') ? null
            : false;
    }

    private static IOperation? ArgumentAt(IInvocationOperation call, int ordinal) => call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == ordinal)?.Value;

    private static bool TryGetText(IOperation operation, out string text)
    {
        var isEmpty = operation.WithoutConversions() is IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } };
        var isConstant = operation.TryGetConstant(out var constant);
        text = constant?.ToString() ?? "";
        return isConstant || isEmpty;
    }

    private static bool Holds(IOperation operation, char sign)
    {
        foreach (var inner in operation.SelfAndDescendants())
        {
            if (inner.ConstantValue is { HasValue: true, Value: { } constant } && constant.ToString().IndexOf(sign) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Text that nothing here has changed, unless the code around asks for the names, or for underscores, first.</summary>
    private void SeeAsItCame(IOperation source, bool isUnderstood = true)
    {
        _isUnknown |= !isUnderstood;
        if (isUnderstood && IsHandled(source))
        {
            _isReadable = true;
        }
        else
        {
            _isWireText = true;
        }
    }

    /// <summary>Whether no wire name with an underscore comes to a place any more, or the text is asked for underscores.</summary>
    private bool IsHandled(IOperation text)
    {
        if (text.Core().TryGetConstant(out _) || _reader.Read(text) is not { Subject: { IsUnique: false } subject } category)
        {
            return false;
        }

        var target = Target.Of(category);
        var reaching = Reaching.At(_reader, text, target);
        return !_unreadable.Exists(name => target.OfConstant(name) is var value && (value.IsEmpty || value.Overlaps(reaching))) || IsAskedForUnderscores(subject);
    }

    private bool IsAskedForUnderscores(Subject subject)
    {
        foreach (var operation in _reader.Body.Operations)
        {
            if (operation is IInvocationOperation { TargetMethod.Name: "Contains" or "IndexOf", Instance: { Type.SpecialType: SpecialType.System_String } instance, Arguments: { IsEmpty: false } arguments }
                && TryGetText(arguments[0].Value, out var asked) && asked == "_" && _reader.Resolve(instance).Equals(subject))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a variable is given itself, freed of underscores.</summary>
    private bool FreesItself(Write write, ISymbol symbol)
    {
        var frees = false;
        var value = write.Value?.Core();
        while (value is IInvocationOperation call && SourceOf(call) is { } source)
        {
            frees |= call.TargetMethod.Name == "Replace" && EffectOf(call) == true;
            value = source.Core();
            if (value is IConditionalAccessInstanceOperation placeholder)
            {
                value = placeholder.AccessedInstance()?.Core();
            }
        }

        return frees && value switch
        {
            ILocalReferenceOperation { Local: var local } => SymbolEqualityComparer.Default.Equals(local, symbol),
            IParameterReferenceOperation { Parameter: var parameter } => SymbolEqualityComparer.Default.Equals(parameter, symbol),
            _ => false,
        };
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

    private bool IsUnreadable(string text) => _unreadable.Exists(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));

    /// <summary>The text that a call works on.</summary>
    private static IOperation? SourceOf(IInvocationOperation call)
    {
        var source = call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
        return source?.Type is { SpecialType: SpecialType.System_String } or { Name: "ReadOnlySpan" or "Span" } ? source : null;
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

    private void PushAll(IEnumerable<IOperation> operations, int depth)
    {
        foreach (var operation in operations)
        {
            _pending.Push((operation, depth));
        }
    }
}
