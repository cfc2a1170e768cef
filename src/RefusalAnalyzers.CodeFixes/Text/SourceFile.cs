using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Options;

namespace RefusalAnalyzers.Text;

/// <summary>One file as it stands: its text, what the compiler knows of it, and the options that hold for it.</summary>
internal abstract class SourceFile
{
    protected SourceFile(SemanticModel model, SyntaxNode root, Layout layout, RefusalOptions options, CancellationToken cancellation)
    {
        Model = model;
        Root = root;
        Layout = layout;
        Options = options;
        Cancellation = cancellation;
        Language = ((CSharpParseOptions)root.SyntaxTree.Options).LanguageVersion;
    }

    public SemanticModel Model { get; }

    public SyntaxNode Root { get; }

    public Layout Layout { get; }

    public SourceText Text => Layout.Text;

    public RefusalOptions Options { get; }

    public LanguageVersion Language { get; }

    /// <summary>Plans stop when it is asked for.</summary>
    public CancellationToken Cancellation { get; }
}
