using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>Asks the compiler, where only it can tell, whether what would be written brings an error or a warning that was not there.</summary>
internal static class Verification
{
    // Of a switch expression that names every member and has no catch-all: that it comes into the open is no harm.
    private const string UnmatchedNumber = "CS8524";

    // What else the compiler says of one that does not take everything. It says one of them at a time.
    private static readonly string[] s_notExhaustive = ["CS8509", "CS8655", "CS8846", "CS8847"];

    /// <summary>
    /// Whether a plan can stand. Of many plans the compiler is asked at once, when all have been made: until then the answer is yes,
    /// and so it has to be the last question about a plan.
    /// </summary>
    /// <param name="withHandlers">Whether the handlers are code that may be wrong, too.</param>
    /// <param name="withFile">Whether the rest of the file may be: another <c>using</c> gives names another meaning. Of one plan only.</param>
    public static bool Compiles(FixedFile file, FixPlan plan, bool withHandlers = false, bool withFile = false)
    {
        if (file.Stubs.HasCollision)
        {
            // It is planned once more.
            return false;
        }

        plan.Unverified = withHandlers ? VerificationScope.Handlers : VerificationScope.Member;
        if (file.AsksLater)
        {
            return true;
        }

        // What is written may call handlers of fixes before it, but no such fix was made.
        var trial = file.Reopen(file.Stubs, new(), asksLater: false).WithHandlers(plan);

        return Worse(file, trial, file.Model, After([(file, trial, file.Model)])[0], withFile ? null : AroundAt(file.Root, plan, withHandlers), onlyBodies: IsOfBody(file.Root, plan)).All(area => !withHandlers && area == plan)
            && file.Elsewhere.All(model => WorseElsewhere(file, trial, model, After([(file, trial, model)])[0]).Count == 0);
    }

    /// <summary>Whether a plan changes the body of a method, and nothing else: of an initializer, an attribute or a base call the compiler may say more where it is asked about all.</summary>
    private static bool IsOfBody(SyntaxNode root, FixPlan plan) => plan.Stubs.Count == 0 && AreaAt(root, PlaceOf(plan)) is BaseMethodDeclarationSyntax and not ConstructorDeclarationSyntax;

    /// <summary>The plans of some files of one project that can not stand: groups of those of which at least one is to blame.</summary>
    public static List<List<FixPlan>> Suspects(IReadOnlyList<(FixedFile File, IReadOnlyList<FixPlan> Plans)> files)
    {
        var suspects = new List<List<FixPlan>>();
        if (!files.Any(static f => f.Plans.Any(static p => p.Unverified != VerificationScope.None)))
        {
            return suspects;
        }

        // Handlers of one file may be called in another.
        var changed = files.Where(static f => !f.File.Edits.IsEmpty).ToList();
        var models = After(changed.Select(static f => (f.File, f.File.Edits, f.File.Model)).ToList());
        foreach (var ((file, plans), model) in changed.Zip(models, static (file, model) => (file, model)))
        {
            if (plans.Any(static p => p.Unverified != VerificationScope.None))
            {
                suspects.AddRange(Suspects(file, plans, Worse(file, file.Edits, file.Model, model, null)));
            }
        }

        foreach (var project in changed.SelectMany(static f => f.File.Elsewhere.Select(model => (f.File, f.Plans, Model: model))).GroupBy(static f => f.Model.Compilation))
        {
            var there = project.ToList();
            var theirs = After(there.Select(static f => (f.File, f.File.Edits, f.Model)).ToList());
            foreach (var ((file, plans, before), model) in there.Zip(theirs, static (file, model) => (file, model)))
            {
                suspects.AddRange(Suspects(file, plans, WorseElsewhere(file, file.Edits, before, model)));
            }
        }

        return suspects;
    }

    /// <summary>What the compiler sees of some files of one project once they are changed, each in the place of the one that it saw before.</summary>
    private static List<SemanticModel> After(IReadOnlyList<(FixedFile File, Edits Edits, SemanticModel Before)> files)
    {
        var trees = files.Select(static f =>
        {
            var tree = f.Before.SyntaxTree;
            return CSharpSyntaxTree.ParseText(f.Edits.ApplyTo(f.File.Text), (CSharpParseOptions)tree.Options, tree.FilePath, f.File.Cancellation);
        }).ToList();
        var compilation = files[0].Before.Compilation.RemoveSyntaxTrees(files.Select(static f => f.Before.SyntaxTree)).AddSyntaxTrees(trees);
        return trees.ConvertAll(tree => compilation.GetSemanticModel(tree));
    }

    /// <summary>The members, and the plans with handlers, of which the compiler has more to say than before.</summary>
    /// <param name="around">What is looked at; null for the whole file.</param>
    /// <param name="onlyBodies">Whether no declaration comes in: the compiler would look through all of the file for what it says of one.</param>
    private static HashSet<object> Worse(
        FixedFile file, Edits edits, SemanticModel before, SemanticModel after, TextSpan? around, DiagnosticSeverity from = DiagnosticSeverity.Warning, bool onlyBodies = false)
    {
        var places = edits.Placed();
        var said = Count(Complaints(Said(around is { } span ? places.Forth(span) : null), from).Select(d =>
        {
            var (position, owner) = places.Back(d.Location.SourceSpan.Start);
            return (owner ?? AreaAt(file.Root, position), IdOf(d));
        }));
        if (said.Count == 0)
        {
            // Of most code the compiler has nothing to say, and then nobody needs to know what it said before.
            return [];
        }

        var known = Count(Complaints(file.DiagnosticsOf(before, around), from).Select(d => ((object)AreaAt(file.Root, d.Location.SourceSpan.Start), IdOf(d))));
        return new(said.Where(c => !known.TryGetValue(c.Key, out var count) || count < c.Value).Select(static c => c.Key.Area));

        ImmutableArray<Diagnostic> Said(TextSpan? where) => onlyBodies && where is { } span
            ? after.GetSyntaxDiagnostics(span, file.Cancellation).AddRange(after.GetMethodBodyDiagnostics(span, file.Cancellation))
            : after.GetDiagnostics(where, file.Cancellation);
    }

    /// <summary>The same in another project that compiles the file, which has other symbols for <c>#if</c> and another SDK: there it has to compile.</summary>
    private static HashSet<object> WorseElsewhere(FixedFile file, Edits edits, SemanticModel before, SemanticModel after) =>
        Worse(file, edits, before, after, null, DiagnosticSeverity.Error);

    private static List<List<FixPlan>> Suspects(FixedFile file, IReadOnlyList<FixPlan> plans, HashSet<object> areas)
    {
        var suspects = new List<List<FixPlan>>();
        if (areas.Count == 0)
        {
            return suspects;
        }

        var ofArea = plans.Where(static p => p.Unverified != VerificationScope.None).ToLookup(p => AreaAt(file.Root, PlaceOf(p)));
        var ofType = plans.Where(static p => p.Unverified == VerificationScope.Handlers).ToLookup(p => TypeAt(file.Root, PlaceOf(p)));
        foreach (var area in areas)
        {
            if (area is FixPlan plan)
            {
                if (plan.Unverified == VerificationScope.Handlers && plans.Contains(plan))
                {
                    suspects.Add([plan]);
                }

                continue;
            }

            var node = (SyntaxNode)area;
            var group = ofArea[node].ToList();
            if (group.Count == 0)
            {
                group = node.AncestorsAndSelf().SelectMany(type => ofType[type]).ToList();
            }

            if (group.Count > 0)
            {
                suspects.Add(group);
            }
        }

        return suspects;
    }

    private static int PlaceOf(FixPlan plan) => plan.Edits.Changes.First().Span.Start;

    /// <summary>
    /// What is looked at: the member, down to the handlers behind it. One that goes on with code of today may be called in place of another anywhere in the type.
    /// </summary>
    private static TextSpan AroundAt(SyntaxNode root, FixPlan plan, bool withHandlers)
    {
        if (withHandlers && plan.Stubs.Any(static stub => stub.Kept is not null))
        {
            return TypeAt(root, PlaceOf(plan)).Span;
        }

        var member = AreaAt(root, PlaceOf(plan)).Span;
        return TextSpan.FromBounds(member.Start, plan.Stubs.Select(static stub => stub.Place.Position).Append(member.End).Max());
    }

    /// <summary>The member that a complaint is about; of what stands outside of all, the file.</summary>
    private static SyntaxNode AreaAt(SyntaxNode root, int position) => (SyntaxNode?)NodeAt(root, position)?.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? root;

    private static SyntaxNode TypeAt(SyntaxNode root, int position) => (SyntaxNode?)NodeAt(root, position)?.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? root;

    private static SyntaxNode? NodeAt(SyntaxNode root, int position) => root.FindToken(Math.Min(position, root.FullSpan.End)).Parent;

    private static IEnumerable<Diagnostic> Complaints(ImmutableArray<Diagnostic> diagnostics, DiagnosticSeverity from) =>
        diagnostics.Where(d => d.Severity >= from && d.Id != UnmatchedNumber);

    private static string IdOf(Diagnostic complaint) => s_notExhaustive.Contains(complaint.Id) ? s_notExhaustive[0] : complaint.Id;

    /// <summary>How often the compiler complains of what.</summary>
    private static Dictionary<(object Area, string Id), int> Count(IEnumerable<(object, string)> complaints) =>
        complaints.GroupBy(static c => c).ToDictionary(static g => g.Key, static g => g.Count());
}
