using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What tests of code fixes and of refactorings share: choosing an action, applying it, comparing what it wrote.</summary>
public abstract class CodeActionTest<TVerifier> : AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>Which of the offered actions; null is the first.</summary>
    public int? CodeActionIndex { get; set; }

    public string? CodeActionEquivalenceKey { get; set; }

    public Action<CodeAction, IVerifier>? CodeActionVerifier { get; set; }

    public CodeActionValidationMode CodeActionValidationMode { get; set; } = CodeActionValidationMode.SemanticStructure;

    protected virtual ImmutableArray<CodeAction> FilterCodeActions(ImmutableArray<CodeAction> actions) => actions;

    private protected SolutionState CreateState(string name) => new(name, Language, DefaultFilePathPrefix, DefaultFileExt);

    /// <returns>Null where no offered action is the one that the test asks for.</returns>
    private protected CodeAction? Choose(ImmutableArray<CodeAction> offered, IVerifier verifier)
    {
        ImmutableArray<CodeAction> actions = FilterCodeActions(offered);
        CodeAction? chosen;
        if (CodeActionIndex is { } index)
        {
            chosen = index < actions.Length ? actions[index] : null;
            if (chosen is not null && CodeActionEquivalenceKey is { } key)
            {
                verifier.Equal(key, chosen.EquivalenceKey, $"The code action at index {index}, '{chosen.Title}', has the equivalence key '{chosen.EquivalenceKey}', not '{key}'.");
            }
        }
        else
        {
            chosen = actions.FirstOrDefault(action => CodeActionEquivalenceKey is null || action.EquivalenceKey == CodeActionEquivalenceKey);
        }

        if (chosen is not null)
        {
            CodeActionVerifier?.Invoke(chosen, verifier);
        }

        return chosen;
    }

    /// <returns>The changed solution, every changed document parsed anew from its text.</returns>
    private protected async Task<Solution> ApplyAsync(Solution solution, CodeAction action, IVerifier verifier, CancellationToken cancellationToken)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        ApplyChangesOperation? change = operations.OfType<ApplyChangesOperation>().SingleOrDefault();
        if (change is null)
        {
            verifier.Fail($"The code action '{action.Title}' has no changes to apply.");
        }

        Solution changed = change.ChangedSolution;
        Solution result = changed;
        bool anything = false;
        foreach (ProjectChanges project in changed.GetChanges(solution).GetProjectChanges())
        {
            anything |= project.GetAddedDocuments().Any() || project.GetRemovedDocuments().Any()
                || project.GetAddedAdditionalDocuments().Any() || project.GetRemovedAdditionalDocuments().Any() || project.GetChangedAdditionalDocuments().Any()
                || project.GetAddedAnalyzerConfigDocuments().Any() || project.GetRemovedAnalyzerConfigDocuments().Any() || project.GetChangedAnalyzerConfigDocuments().Any()
                || project.OldProject.CompilationOptions != project.NewProject.CompilationOptions
                || project.OldProject.ParseOptions != project.NewProject.ParseOptions;
            foreach (DocumentId id in project.GetChangedDocuments().Concat(project.GetAddedDocuments()))
            {
                Document document = changed.GetDocument(id)!;
                SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                Document? before = solution.GetDocument(id);
                anything |= before is null || !text.ContentEquals(await before.GetTextAsync(cancellationToken).ConfigureAwait(false));
                text = SourceText.From(text.ToString(), text.Encoding, text.ChecksumAlgorithm);
                result = result.WithDocumentText(id, text);

                // A linked file is one file: an editor shows in all projects what was written in one. Older hosts leave that to the workspace.
                foreach (DocumentId linked in document.GetLinkedDocumentIds())
                {
                    result = result.WithDocumentText(linked, text);
                }

                await VerifyTreeAsync(document, result.GetDocument(id)!, action, verifier, cancellationToken).ConfigureAwait(false);
            }
        }

        verifier.True(anything, $"The code action '{action.Title}' was offered and left the solution unchanged.");
        return result;
    }

    /// <summary>Whether two solutions say the same, so that what is known about one holds for the other.</summary>
    private protected static async Task<bool> IsSameAsync(Solution left, Solution right, CancellationToken cancellationToken)
    {
        if (!left.Projects.Select(static project => (project.Name, project.CompilationOptions, project.ParseOptions))
            .SequenceEqual(right.Projects.Select(static project => (project.Name, project.CompilationOptions, project.ParseOptions))))
        {
            return false;
        }

        Dictionary<string, SourceText> leftContent = await ContentAsync(left, cancellationToken).ConfigureAwait(false);
        Dictionary<string, SourceText> rightContent = await ContentAsync(right, cancellationToken).ConfigureAwait(false);
        return leftContent.Count == rightContent.Count
            && leftContent.All(pair => rightContent.TryGetValue(pair.Key, out SourceText? text) && text.ContentEquals(pair.Value) && Equals(text.Encoding, pair.Value.Encoding));
    }

    private protected static async Task VerifySolutionAsync(Solution expected, Solution actual, IVerifier verifier, CancellationToken cancellationToken)
    {
        Dictionary<string, SourceText> wanted = await ContentAsync(expected, cancellationToken).ConfigureAwait(false);
        Dictionary<string, SourceText> got = await ContentAsync(actual, cancellationToken).ConfigureAwait(false);
        var failure = new StringBuilder();
        foreach ((string path, SourceText text) in wanted)
        {
            if (!got.TryGetValue(path, out SourceText? other))
            {
                failure.Append($"The file {path} was expected and is missing.\n");
            }
            else if (text.ToString() != other.ToString())
            {
                failure.Append($"The content of {path} is not what was expected (- expected, + actual):\n").Append(TextDiff.Create(text.ToString(), other.ToString()));
            }
            else if (!Equals(text.Encoding, other.Encoding))
            {
                failure.Append($"The encoding of {path} is {other.Encoding?.WebName ?? "unknown"}, expected {text.Encoding?.WebName ?? "unknown"}.\n");
            }
        }

        foreach (string path in got.Keys.Where(path => !wanted.ContainsKey(path)))
        {
            failure.Append($"The file {path} was not expected:\n").Append(got[path]).Append('\n');
        }

        if (failure.Length > 0)
        {
            verifier.Fail(failure.ToString());
        }
    }

    private static async Task<Dictionary<string, SourceText>> ContentAsync(Solution solution, CancellationToken cancellationToken)
    {
        var content = new Dictionary<string, SourceText>();
        foreach (Project project in solution.Projects)
        {
            foreach (TextDocument document in project.Documents.Concat(project.AdditionalDocuments).Concat(project.AnalyzerConfigDocuments))
            {
                SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                content.Add($"'{document.Name}' in project '{project.Name}'", text);
            }
        }

        return content;
    }

    private async Task VerifyTreeAsync(Document built, Document parsed, CodeAction action, IVerifier verifier, CancellationToken cancellationToken)
    {
        if (CodeActionValidationMode == CodeActionValidationMode.None)
        {
            return;
        }

        SyntaxNode? left = await built.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        SyntaxNode? right = await parsed.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (left is not null && right is not null && TreeComparer.Difference(left, right, CodeActionValidationMode == CodeActionValidationMode.Full) is { } difference)
        {
            verifier.Fail($"The tree of '{action.Title}' is not the tree of its text: {difference}");
        }
    }
}
