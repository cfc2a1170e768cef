using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Refusals;
using RefusalAnalyzers.Scanning;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>
/// The look at the category of a refusal behind a chat: the details of a response are those of the SDK's message that it holds, the details of an update those of the delta,
/// which one of the updates that tell of the refusal holds. Where the response was put together from updates, there are none.
/// </summary>
internal sealed class ChatLookInside(FixedFile file, RefusalBranch branch, SubjectReader reader, int position)
{
    private const string Lost = "Null also means that the details were lost: a cache and an aggregation of updates do not keep them.";
    private const string OnlyDelta = "Several updates tell of the refusal; only the delta has its details.";
    private const string OrBeta = "A client of the beta API gives a BetaMessage.";

    /// <summary>A complete switch before the first statement of the branch.</summary>
    public FixPlan? Plan(StatementSyntax first)
    {
        if (Find(first) is not var (response, origin) || reader.Sdk.Chat is not { } chat)
        {
            return null;
        }

        var plan = new FixPlan();
        var lines = chat.IsUpdate(response.Type) ? InUpdate(response, origin, first, plan) : InResponse(response, origin, first, plan);
        return lines is not null && StatementLines.Before(file.Layout, first, branch.StandsAfter(first), lines, plan.Edits) ? plan : null;
    }

    /// <summary>The category in the one value that a branch is.</summary>
    public HandledCategory? InValue(ExpressionSyntax value)
    {
        if (Find(value) is not var (response, origin) || reader.Sdk.Chat?.IsWhole(response.Type) != true || MessageOf(response, origin) is not var (text, type))
        {
            return null;
        }

        var details = text + "?." + SdkNames.StopDetails;
        return HandledCategory.OfDetails(file, reader, branch.Response, new(details, details, type, MayBeNull: true)) is { } category
            ? category with { Remark = Lost, Known = category.Uncategorized, Unknown = category.Uncategorized }
            : null;
    }

    private (Written Response, ChatOrigin Origin)? Find(SyntaxNode anchor)
    {
        var origin = ChatOrigins.Of(reader, branch.Response, branch.Owner);
        return !origin.IsAggregatedSomewhere && !branch.Asked.IsKept && new ResponseNamer(file, reader, anchor, position).Path(branch.Response) is { } response ? (response, origin) : null;
    }

    private List<string>? InResponse(Written response, ChatOrigin origin, StatementSyntax first, FixPlan plan)
    {
        if (MessageOf(response, origin) is not var (message, type))
        {
            return null;
        }

        var name = UniqueName(HandlerArgument.Details, "var ");
        if (HandledCategory.OfDetails(file, reader, branch.Response, new(name, name, type, MayBeNull: true)) is not { } category
            || CategorySwitch.Lines(file, category, first, position, plan) is not { } lines)
        {
            return null;
        }

        lines.Insert(0, "var " + name + " = " + message + "?." + SdkNames.StopDetails + ";");
        if (origin.Surface == ChatSurface.Unknown)
        {
            lines.Insert(0, "// " + OrBeta);
        }

        lines.Insert(0, "// " + Lost);
        return lines;
    }

    /// <summary>The SDK's message that a response holds, and the type of its details.</summary>
    private (string Text, ITypeSymbol Details)? MessageOf(Written response, ChatOrigin origin)
    {
        var name = SdkNames.MessageType(origin.Surface == ChatSurface.Beta);
        return reader.Sdk.Assembly?.GetTypeByMetadataName(name) is { } message && ResponseNamer.PropertyOf(message, SdkNames.StopDetails) is { Type: var details }
            ? ("(" + response.Access(ChatNames.RawRepresentation) + " as " + TypeNames.Of(message, file.Model, position) + ")", details)
            : null;
    }

    private List<string>? InUpdate(Written update, ChatOrigin origin, StatementSyntax first, FixPlan plan)
    {
        var isBeta = origin.Surface == ChatSurface.Beta;
        if (file.Language < LanguageVersion.CSharp8
            || reader.Sdk.Assembly?.GetTypeByMetadataName(SdkNames.EventType(isBeta)) is not { } union
            || reader.Sdk.Assembly.GetTypeByMetadataName(SdkNames.DeltaEventType(isBeta)) is not { } deltaEvent
            || ResponseNamer.PropertyOf(deltaEvent, SdkNames.Delta) is not { Type: var delta }
            || ResponseNamer.PropertyOf(delta, SdkNames.StopDetails) is not { Type: var type })
        {
            return null;
        }

        var eventName = TypeNames.Of(deltaEvent, file.Model, position);
        var name = UniqueName("delta", eventName + " ");
        var details = name + "." + SdkNames.Delta + "." + SdkNames.StopDetails;
        if (HandledCategory.OfDetails(file, reader, branch.Response, new(details, details, type, MayBeNull: true)) is not { } category
            || CategorySwitch.Lines(file, category, first, position, plan) is not { } inner)
        {
            return null;
        }

        var test = update.Access(ChatNames.RawRepresentation) + " is " + TypeNames.Of(union, file.Model, position)
            + " { " + SdkNames.Value + ": " + eventName + " " + name + " }";
        return ["// " + OnlyDelta, "// " + Lost, .. Style.Around(file.Layout, first).Statement("if (" + test + ")", inner)];
    }

    /// <summary>A name that nothing in the member has, nor gets from a fix of another place in it.</summary>
    /// <param name="before">What stands before the name where it is declared.</param>
    private string UniqueName(string name, string before)
    {
        var member = MemberRoots.Of(file.Root.FindToken(position).Parent!) ?? file.Root;
        var taken = new HashSet<string>(member.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText));
        var written = string.Concat(file.Edits.Within(member.FullSpan).Select(static change => change.NewText));
        for (var i = 1; ; i++)
        {
            var candidate = i == 1 ? name : name + i;
            if (!taken.Contains(candidate) && written.IndexOf(before + candidate + " ", System.StringComparison.Ordinal) < 0
                && file.Model.LookupSymbols(position, name: candidate).All(static symbol => symbol is not (ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol)))
            {
                return candidate;
            }
        }
    }
}
