using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Refusals;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Uses;

/// <summary>
/// Finds looks for Claude's details where they never are. Which kind of thing is looked into tells most of it; that a response was put together from updates, and by which API
/// Claude was asked, must be visible.
/// </summary>
internal static class VainLooks
{
    /// <summary>A test for a type, a cast or a pattern.</summary>
    public static VainLook? Read(SubjectReader reader, IOperation operation)
    {
        if (RawLook.Read(reader, operation) is not { } look || Judge(reader, look) is not { } vain || IsFilledHere(reader) || SeeksAnotherWay(reader, look))
        {
            return null;
        }

        return vain;
    }

    /// <summary>Comparisons of a reason with what the API calls a refusal.</summary>
    public static IEnumerable<VainLook> Read(SubjectReader reader, TextComparison comparison)
    {
        if (reader.Sdk.Chat is null || !reader.Body.Tables.MayNameChats || !comparison.Texts.Any(static t => IsRefusal(t.Text))
            || reader.Entry(SubjectKind.FinishReason, static (r, kind) => r.For(kind)).Read(comparison.Value) is not { } reason || !IsOfChat(reader, reason.Subject))
        {
            yield break;
        }

        // Of a test for several texts, only the one never matches.
        var isOneOfSeveral = comparison.Construct is ISwitchOperation or ISwitchExpressionOperation || comparison.Texts.Any(static t => !IsRefusal(t.Text));
        foreach (var (text, operation) in comparison.Texts)
        {
            var place = isOneOfSeveral ? operation : comparison.Construct;
            if (IsRefusal(text) && place is not null && !NamesFilterBeside(reader, place) && ChatOrigins.Of(reader, reason.Subject, comparison.Construct) is { IsClaudes: true } origin)
            {
                yield return new(place, operation is null || place is IPatternOperation or IIsPatternOperation ? place.Syntax : place.Syntax.WithAccess(), VainLookReason.OfRefusal, text, origin.Surface);
                yield break;
            }
        }
    }

    /// <summary>Whether a reason is that of a response, or a variable holds it; a member of that name in another type is none.</summary>
    private static bool IsOfChat(SubjectReader reader, Subject reason) => reason.Path is { IsEmpty: false } path
        ? reader.Sdk.KindOf(path[path.Length - 1]) is { IsChat: true }
        : reason.RootSymbol is ILocalSymbol;

    private static VainLook? Judge(SubjectReader reader, RawLook look)
    {
        var chat = reader.Sdk.Chat!;
        var containing = look.Member.ContainingType;
        ChatOrigin? origin = null;
        VainLook? first = null;
        foreach (var (type, place) in look.Types)
        {
            if (reader.Sdk.RawFormOf(type) is not { } form || ReasonOf(form, type) is not { } reason)
            {
                return null;
            }

            first ??= new(look.Operation, look.Operation is ISwitchOperation or ISwitchExpressionOperation ? place.Syntax : look.Operation.Syntax, reason, type.Name, origin?.Surface ?? ChatSurface.Unknown);
        }

        // Code that tries the types of both APIs is deliberate.
        return first is { Reason: VainLookReason.OfOtherSurface or VainLookReason.OfAggregated } && look.Types.Length > 1 ? null : first;

        VainLookReason? ReasonOf(RawForm form, ITypeSymbol type)
        {
            if (chat.IsPart(containing))
            {
                return form == RawForm.Message ? VainLookReason.OfPart : null;
            }

            if (chat.IsUpdate(containing) && form != RawForm.Event)
            {
                origin ??= Of(reader, look);
                return form == RawForm.Message ? VainLookReason.OfUpdate : VainLookReason.InUnion;
            }

            origin ??= Of(reader, look);
            return origin.IsAggregated ? VainLookReason.OfAggregated
                : origin is not { IsClaudes: true, Surface: not ChatSurface.Unknown } || origin.IsAggregatedSomewhere ? null
                : chat.IsWhole(containing) && form != RawForm.Message ? VainLookReason.OfWhole
                : (origin.Surface == ChatSurface.Beta) != SdkNames.IsOfBeta(type.Name) ? VainLookReason.OfOtherSurface
                : null;
        }
    }

    private static ChatOrigin Of(SubjectReader reader, RawLook look) =>
        look.Instance is { } instance ? ChatOrigins.Of(reader, reader.Resolve(instance), look.Operation)
        : reader.MatchedBy(look.Operation) is { Path.IsEmpty: false } raw ? ChatOrigins.Of(reader, raw.Prefix(raw.Path.Length - 1), look.Operation)
        : new(ChatProvider.Unknown, ChatSurface.Unknown, false, false, false);

    /// <summary>Whether the decision around it also looks where the details are: <c>x is Message … : x is RawMessageStreamEvent …</c>.</summary>
    private static bool SeeksAnotherWay(SubjectReader reader, RawLook look)
    {
        if (look.Instance is null)
        {
            return false;
        }

        var whole = look.Operation;
        while (whole.Parent is { } parent and not (IBlockOperation or ISwitchCaseOperation or IAnonymousFunctionOperation or IMethodBodyBaseOperation))
        {
            whole = parent;
        }

        var subject = reader.Resolve(look.Instance);
        foreach (var operation in whole.SelfAndDescendants())
        {
            if (operation is IPropertyReferenceOperation && RawLook.Read(reader, operation) is { Instance: { } instance } other && !ReferenceEquals(other.Operation, look.Operation)
                && reader.Resolve(instance).Equals(subject) && other.Types.Any(t => reader.Sdk.RawFormOf(t.Type) is not null) && Judge(reader, other) is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether code of this file itself puts something there, not only what was there before.</summary>
    private static bool IsFilledHere(SubjectReader reader) => reader.Body.Tables.Table(() => new Filled(reader.Body.Model.SyntaxTree.GetRoot(reader.Body.Cancellation))).Any;

    /// <summary>Whether the same question also names what a refusal is called here: then it works.</summary>
    private static bool NamesFilterBeside(SubjectReader reader, IOperation place)
    {
        var whole = place;
        while (whole.Parent is IParenthesizedOperation or IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } or IPatternOperation or ISwitchExpressionArmOperation
               or ICaseClauseOperation or IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr })
        {
            whole = whole.Parent;
            if (whole is ISwitchExpressionArmOperation)
            {
                break;
            }
        }

        return whole switch
        {
            ISwitchExpressionArmOperation arm => NamesFilter(reader, arm.Pattern) || (arm.Guard is { } guard && NamesFilter(reader, guard)),
            ICaseClauseOperation { Parent: ISwitchCaseOperation section } => section.Clauses.Any(clause => NamesFilter(reader, clause)),
            _ => NamesFilter(reader, whole),
        };
    }

    private static bool NamesFilter(SubjectReader reader, IOperation code)
    {
        foreach (var operation in code.SelfAndDescendants())
        {
            if ((ConstantValues.TryGet(reader, operation, out var value) && value is ChatNames.ContentFilterWireName)
                || (operation is IInvocationOperation call && Comparisons.Of(reader, call).Any(static comparison => comparison.Constants.Contains(ChatNames.ContentFilterWireName))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRefusal(string text) => string.Equals(text, SdkNames.RefusalWireName, StringComparison.OrdinalIgnoreCase);

    private sealed class Filled(SyntaxNode root)
    {
        public bool Any { get; } = root.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(static assignment => NameOf(assignment.Left) == ChatNames.RawRepresentation && NameOf(assignment.Right) != ChatNames.RawRepresentation);

        private static string? NameOf(ExpressionSyntax expression) => expression switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } => name,
            ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax { Name.Identifier.ValueText: var name } } => name,
            _ => null,
        };
    }
}
