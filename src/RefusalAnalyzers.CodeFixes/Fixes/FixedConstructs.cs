using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>
/// The constructs of one project that are fixed together. Where only the compiler can tell whether a plan can stand, it is asked once about
/// all of them; those that it has something against are told apart by halves, and left as they are.
/// </summary>
internal sealed class FixedConstructs(FixKind kind)
{
    private readonly List<(Document Document, FixedFile File, Edits Earlier, List<Construct> Constructs)> _files = [];
    private readonly List<Stub> _earlierStubs = [];

    /// <param name="earlier">What was fixed in the same file of another project.</param>
    public async Task AddAsync(Document document, IEnumerable<Diagnostic> diagnostics, LinkedFile? earlier, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (await FixedFile.OpenAsync(document, new StubBook(), cancellation).ConfigureAwait(false) is not { } file
            || (earlier is not null && !earlier.Text.ContentEquals(file.Text)))
        {
            return;
        }

        var ordered = diagnostics
            .Where(d => earlier?.Constructs.Contains(d.Location.SourceSpan) != true)
            .OrderBy(static d => d.Location.SourceSpan.Start)
            .Select(static d => new Construct(d));
        _files.Add((document, file, earlier?.Edits ?? new(), (kind.Copies ? ordered.Reverse() : ordered).ToList()));
        _earlierStubs.AddRange(earlier?.StubsIn(file) ?? []);
    }

    /// <summary>The files in which something was fixed.</summary>
    public IEnumerable<(Document Document, LinkedFile Fixed)> Fix()
    {
        var left = new HashSet<Construct>();
        var trials = new List<Trial>();
        while (true)
        {
            var attempt = new Attempt(kind, _files, _earlierStubs, left);
            var suspects = Verification.Suspects(attempt.Files).Select(group => group.Select(plan => attempt.Planned[plan]).ToList()).ToList();
            if (suspects.Count == 0 && trials.Count == 0)
            {
                return _files
                    .Zip(attempt.Files, (file, tried) => (file.Document, LinkedFile.Of(tried.File, tried.Plans, plan => attempt.Planned[plan].Span), tried.Plans.Count))
                    .Where(static f => f.Count > 0)
                    .Select(static f => (f.Document, f.Item2))
                    .ToList();
            }

            foreach (var group in suspects)
            {
                if (trials.FirstOrDefault(t => group.Any(t.Tried.Contains)) is { } trial)
                {
                    trial.HasFailed = true;
                }
                else
                {
                    trials.Add(new(group) { HasFailed = true });
                }
            }

            foreach (var trial in trials)
            {
                trial.Next(left);
            }

            trials.RemoveAll(static t => t.IsOver);
        }
    }

    private sealed class Construct(Diagnostic diagnostic)
    {
        public Diagnostic Diagnostic { get; } = diagnostic;

        public TextSpan Span => Diagnostic.Location.SourceSpan;
    }

    /// <summary>All that is fixed, but for what is left as it is.</summary>
    private sealed class Attempt
    {
        public Attempt(
            FixKind kind, List<(Document Document, FixedFile File, Edits Earlier, List<Construct> Constructs)> files, List<Stub> earlier, HashSet<Construct> left)
        {
            var stubs = new StubBook();
            earlier.ForEach(stubs.Add);
            foreach (var (_, opened, edits, constructs) in files)
            {
                var file = opened.Reopen(stubs, edits.Copy(), asksLater: true);
                var plans = new List<FixPlan>();
                var done = new HashSet<TextSpan>();
                foreach (var construct in constructs)
                {
                    // Two rules may have reported one construct.
                    if (!left.Contains(construct) && !done.Contains(construct.Span) && kind.TryFix(file, construct.Diagnostic) is { } plan)
                    {
                        done.Add(construct.Span);
                        plans.Add(plan);
                        Planned.Add(plan, construct);
                    }
                }

                Files.Add((file, plans));
            }
        }

        public List<(FixedFile File, IReadOnlyList<FixPlan> Plans)> Files { get; } = [];

        public Dictionary<FixPlan, Construct> Planned { get; } = [];
    }

    /// <summary>Constructs of which some can not be fixed, by and by.</summary>
    private sealed class Trial(List<Construct> tried)
    {
        private readonly Stack<List<Construct>> _waiting = new();

        public List<Construct> Tried { get; private set; } = tried;

        public bool HasFailed { get; set; }

        public bool IsOver { get; private set; }

        /// <summary>What did not fail stays; of what did, one half is tried alone, and then the other.</summary>
        public void Next(HashSet<Construct> left)
        {
            if (HasFailed)
            {
                left.UnionWith(Tried);
                if (Tried.Count > 1)
                {
                    _waiting.Push(Tried.GetRange(Tried.Count / 2, Tried.Count - Tried.Count / 2));
                    _waiting.Push(Tried.GetRange(0, Tried.Count / 2));
                }
            }

            HasFailed = false;
            if (_waiting.Count == 0)
            {
                IsOver = true;
                return;
            }

            Tried = _waiting.Pop();
            left.ExceptWith(Tried);
        }
    }
}
