using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using System.Threading;
using System;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Refusals;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Scanning;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>One file while it is fixed: what the analyzer saw in it, read again by the same readers.</summary>
internal sealed class FixedFile : SourceFile
{
    // A cache, and no field in disguise: the light bulb asks every provider, and Fix All opens every file, of one compilation, and in each of them the SDK is the same.
    private static readonly ConditionalWeakTable<Compilation, StrongBox<RefusalSdk?>> s_sdks = new();

    private readonly Readings _readings;
    private readonly RefusalSdk _sdk;
    private readonly Dictionary<(SemanticModel Model, TextSpan? Span), ImmutableArray<Diagnostic>> _diagnostics;

    private FixedFile(
        SemanticModel model, ImmutableArray<SemanticModel> elsewhere, ImmutableArray<FixedFile> linked, SyntaxNode root, SourceText text, RefusalSdk sdk, RefusalOptions options, StubBook stubs, CancellationToken cancellation)
        : base(model, root, new(text, root), options, cancellation)
    {
        Elsewhere = elsewhere;
        Linked = linked;
        _sdk = sdk;
        _readings = new(new(model, cancellation));
        _diagnostics = new();
        Stubs = stubs;
        Edits = new();
    }

    private FixedFile(FixedFile file, StubBook stubs, Edits edits, bool asksLater)
        : base(file.Model, file.Root, file.Layout, file.Options, file.Cancellation)
    {
        Elsewhere = file.Elsewhere;
        Linked = file.Linked;
        _sdk = file._sdk;
        _readings = file._readings;
        _diagnostics = file._diagnostics;
        Stubs = stubs;
        Edits = edits;
        AsksLater = asksLater;
    }

    /// <summary>The file as other projects compile it that it is linked to, or the same project for other frameworks.</summary>
    public ImmutableArray<SemanticModel> Elsewhere { get; }

    /// <summary>The same, where categories are known there as well.</summary>
    public ImmutableArray<FixedFile> Linked { get; }

    /// <summary>What the compiler says of the file as it stands, in one of the projects that compile it: asked once for all that may be done in one place.</summary>
    public ImmutableArray<Diagnostic> DiagnosticsOf(SemanticModel model, TextSpan? span)
    {
        if (!_diagnostics.TryGetValue((model, span), out var diagnostics))
        {
            _diagnostics.Add((model, span), diagnostics = model.GetDiagnostics(span, Cancellation));
        }

        return diagnostics;
    }

    /// <summary>The stubs that are planned, in this file and the others of its project.</summary>
    public StubBook Stubs { get; }

    public Edits Edits { get; }

    /// <summary>Whether the compiler is asked about doubtful plans once for all of them, when they have been made.</summary>
    public bool AsksLater { get; }

    /// <param name="alone">Whether the other projects that compile the file are left out: their compilations are not asked for.</param>
    public static async Task<FixedFile?> OpenAsync(Document document, StubBook stubs, CancellationToken cancellation, bool alone = false)
    {
        cancellation.ThrowIfCancellationRequested();
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
        {
            return null;
        }

        var provider = document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider;
        var sdk = s_sdks.GetValue(model.Compilation, compilation => new(InReach.FindSdk(compilation, provider, cancellation))).Value;
        if (sdk is null)
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var (elsewhere, linked) = alone ? (ImmutableArray<SemanticModel>.Empty, ImmutableArray<FixedFile>.Empty) : await ElsewhereAsync(document, text, cancellation).ConfigureAwait(false);
        return new(model, elsewhere, linked, root, text, sdk, RefusalOptions.Read(provider.GetOptions(root.SyntaxTree)), stubs, cancellation);
    }

    /// <summary>The file as it was opened, to be fixed once more: what was read in it is not read again.</summary>
    /// <param name="edits">The changes that are there already.</param>
    /// <param name="asksLater">See <see cref="AsksLater"/>.</param>
    public FixedFile Reopen(StubBook stubs, Edits edits, bool asksLater) => new(this, stubs, edits, asksLater);

    /// <summary>
    /// Whether a plan is what would be written in every project that compiles the construct: where <c>#if</c> or another SDK makes something else of it, what goes on
    /// as today in one of them would not in another.
    /// </summary>
    /// <param name="plan">What would be written in another project for the decision at that place.</param>
    public bool IsSameElsewhere(FixPlan written, TextSpan location, Func<FixedFile, Decision, MemberReading, FixPlan?> plan)
    {
        foreach (var linked in Linked)
        {
            var other = linked.Reopen(Stubs, Edits.Copy(), asksLater: true);
            if (other.DecisionAt(location, static _ => true) is var (decision, reading)
                && !(plan(other, decision, reading) is { } there && there.Edits.HasAll(written.Edits) && written.Edits.HasAll(there.Edits)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>All that the member around a place decides over categories.</summary>
    public MemberReading? ReadingAt(TextSpan location)
    {
        if (location.End > Root.FullSpan.End || Root.FindToken(location.Start).Parent is not { } node || MemberRoots.Of(node) is not { } member)
        {
            return null;
        }

        if (!_readings.Members.TryGetValue(member, out var reading))
        {
            reading = Model.GetOperation(member, Cancellation) is { } operation
                ? MemberReading.Read(new SubjectReader(MemberBody.Read(operation, Model, _readings.Tables, Cancellation), _sdk, Options))
                : null;
            _readings.Members[member] = reading;
        }

        return reading;
    }

    /// <summary>The decision that a diagnostic at a place is about: of several subjects that one construct decides over, the first that a rule has something to say of.</summary>
    public (Decision Decision, MemberReading Reading)? DecisionAt(TextSpan location, Func<Decision, bool> isMeant) =>
        ReadingAt(location) is { } reading && reading.Decisions.FirstOrDefault(d => d.Dispatch.Location == location && isMeant(d)) is { } decision ? (decision, reading) : null;

    /// <summary>The first plan that is made for one of the operations of the member around a place.</summary>
    public FixPlan? PlanAt(TextSpan location, Func<SubjectReader, IOperation, FixPlan?> plan) =>
        ReadingAt(location) is { Reader: var reader } ? reader.Body.Operations.Select(operation => plan(reader, operation)).FirstOrDefault(static made => made is not null) : null;

    /// <summary>All that the member around a place decides over why a response ended.</summary>
    public MemberReading? StopsAt(TextSpan location)
    {
        if (ReadingAt(location) is not { } reading)
        {
            return null;
        }

        if (!_readings.Stops.TryGetValue(reading, out var stops))
        {
            _readings.Stops[reading] = stops = MemberReading.Read(reading.Reader.For(SubjectKind.StopReason));
        }

        return stops;
    }

    /// <summary>The code for refused responses whose test a diagnostic points at.</summary>
    public (RefusalBranch Branch, SubjectReader Reader)? BranchAt(TextSpan location) =>
        ReadingAt(location) is { } reading && BranchesOf(reading).FirstOrDefault(b => b.Test.Span == location) is { } branch ? (branch, reading.Reader) : null;

    public ImmutableArray<RefusalBranch> BranchesOf(MemberReading reading)
    {
        if (!_readings.Branches.TryGetValue(reading, out var branches))
        {
            _readings.Branches[reading] = branches = RefusalBranchReader.Read(reading.Reader);
        }

        return branches;
    }

    /// <summary>The text of a place as the fixes of what is nested in it leave it.</summary>
    public string TextAsFixed(TextSpan span)
    {
        var inner = new Edits();
        foreach (var change in Edits.Within(span))
        {
            inner.Replace(new(change.Span.Start - span.Start, change.Span.Length), change.NewText ?? "");
        }

        return inner.ApplyTo(Text.GetSubText(span)).ToString();
    }

    /// <summary>Takes over a plan as a whole, or not at all.</summary>
    public bool Commit(FixPlan plan)
    {
        if (!plan.IsUseful || Edits.HasAll(plan.Edits))
        {
            return false;
        }

        if (!Edits.TryAdd(WithHandlers(plan)))
        {
            return false;
        }

        plan.Stubs.ForEach(Stubs.Add);
        plan.Claimed.ForEach(Stubs.Claim);

        return true;
    }

    /// <summary>What a plan changes, and the handlers that it writes.</summary>
    public Edits WithHandlers(FixPlan plan)
    {
        var whole = plan.Edits.Copy();
        foreach (var stub in plan.Stubs)
        {
            var place = stub.Place;
            var border = place.Closing is { } closing ? (closing, Layout.LineEndAt(closing.Start) + Layout.IndentAt(place.After.SpanStart) + "}") : LineEndBehind(place);
            var isFirst = border is var (span, _) && !Edits.Replaces(span) && !whole.Replaces(span);
            whole.Insert(place.Position, StubText.Write(this, stub, isFirst && place.Closing is not null), plan);
            if (isFirst)
            {
                whole.Replace(border!.Value.Item1, border.Value.Item2);
            }
        }

        return whole;
    }

    private static async Task<(ImmutableArray<SemanticModel> Models, ImmutableArray<FixedFile> Files)> ElsewhereAsync(Document document, SourceText text, CancellationToken cancellation)
    {
        var models = ImmutableArray.CreateBuilder<SemanticModel>();
        var files = ImmutableArray.CreateBuilder<FixedFile>();
        foreach (var id in document.GetLinkedDocumentIds())
        {
            if (document.Project.Solution.GetDocument(id) is { } linked
                && (await linked.GetTextAsync(cancellation).ConfigureAwait(false)).ContentEquals(text)
                && await linked.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model)
            {
                models.Add(model);
                if (await OpenAsync(linked, new(), cancellation, alone: true).ConfigureAwait(false) is { } file)
                {
                    files.Add(file);
                }
            }
        }

        return (models.ToImmutable(), files.ToImmutable());
    }

    /// <summary>What follows on the line of the declaration, a closing brace, is put on a line of its own.</summary>
    private (TextSpan Blank, string Text)? LineEndBehind(StubPlace place)
    {
        var end = place.Position;
        while (end < Text.Length && Text[end] is ' ' or '\t')
        {
            end++;
        }

        var blank = TextSpan.FromBounds(place.Position, end);
        var next = place.After.Parent is TypeDeclarationSyntax type && type.CloseBraceToken.SpanStart == end ? type.SpanStart : end;
        return !blank.IsEmpty && end < Text.Length && !Layout.IsAtLineStart(place.Position) ? (blank, Layout.LineEndAt(end) + Layout.IndentAt(next)) : null;
    }

    /// <summary>What was read, member by member.</summary>
    private sealed class Readings(FileTables tables)
    {
        public FileTables Tables { get; } = tables;

        public Dictionary<SyntaxNode, MemberReading?> Members { get; } = [];

        public Dictionary<MemberReading, MemberReading> Stops { get; } = [];

        public Dictionary<MemberReading, ImmutableArray<RefusalBranch>> Branches { get; } = [];
    }
}
