using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace RefusalAnalyzers.Tests;

/// <summary>What the two kinds of tests have in common; they have no common base that could hold it.</summary>
internal sealed class SdkTestOptions
{
    public const string GlobalUsings =
        """
        global using global::System;
        global using global::System.Collections.Generic;
        global using global::System.IO;
        global using global::System.Linq;
        global using global::System.Net.Http;
        global using global::System.Threading;
        global using global::System.Threading.Tasks;
        """;

    // No assemblies of its own: the real package would download those of a framework that it knows.
    public static readonly ReferenceAssemblies NoFramework = new("net10.0");

    public string SdkVersion { get; set; } = Sdk.Newest;

    public string Options { get; set; } = string.Empty;

    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Default;

    public NullableContextOptions Nullable { get; set; } = NullableContextOptions.Enable;

    public bool ImplicitUsings { get; set; } = true;

    public bool AllowUnsafe { get; set; }

    public CompilationOptions Apply(CompilationOptions options) =>
        ((CSharpCompilationOptions)options).WithNullableContextOptions(Nullable).WithAllowUnsafe(AllowUnsafe);

    // Documentation is parsed, as editors do; diagnosing it would ask every public type of a test for a comment.
    public ParseOptions Apply(ParseOptions options) =>
        ((CSharpParseOptions)options).WithLanguageVersion(LanguageVersion).WithDocumentationMode(DocumentationMode.Parse);

    public void Complete(SolutionState testState, params ImmutableArray<SolutionState> laterStates)
    {
        ImmutableArray<MetadataReference> references = [.. Libraries.Framework, .. Sdk.References(SdkVersion)];
        testState.AdditionalReferences.AddRange(references);
        foreach (ProjectState project in testState.AdditionalProjects.Values)
        {
            project.AdditionalReferences.AddRange(references);
        }

        if (Options.Length > 0)
        {
            testState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n\n[*.cs]\n{Options}\n"));
        }

        if (!ImplicitUsings)
        {
            return;
        }

        // A later state with sources of its own does not inherit this file.
        foreach (SolutionState state in laterStates.Add(testState))
        {
            AddGlobalUsings(state, "/0/GlobalUsings.cs");
            foreach ((string name, ProjectState project) in state.AdditionalProjects)
            {
                AddGlobalUsings(project, $"/{name}/GlobalUsings.cs");
            }
        }
    }

    private static void AddGlobalUsings(ProjectState project, string path)
    {
        if (project.Sources.Count > 0)
        {
            project.Sources.Add((path, GlobalUsings));
        }
    }
}
