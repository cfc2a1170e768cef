using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace RefusalAnalyzers.Tests;

/// <summary>What the three kinds of tests have in common; they have no common base that could hold it.</summary>
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

    // No assemblies of its own: those of a framework that the test library knows would be downloaded while tests run.
    public static readonly ReferenceAssemblies NoFramework = new("net10.0");

    public string SdkVersion { get; set; } = Sdk.Newest;

    public string Options { get; set; } = string.Empty;

    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Default;

    public NullableContextOptions Nullable { get; set; } = NullableContextOptions.Enable;

    public bool ImplicitUsings { get; set; } = true;

    public bool AllowUnsafe { get; set; }

    /// <summary>As <see cref="AnalyzerTest{TVerifier}.SolutionTransforms"/>: the test library takes the options of a test for its main project only, and has a documentation mode of its own.</summary>
    public Solution Apply(Solution solution, ProjectId main)
    {
        foreach (var project in solution.Projects)
        {
            // Documentation is parsed, as editors do; diagnosing it would ask every public type of a test for a comment.
            solution = solution
                .WithProjectCompilationOptions(
                    project.Id,
                    ((CSharpCompilationOptions)project.CompilationOptions!).WithNullableContextOptions(Nullable).WithAllowUnsafe(AllowUnsafe))
                .WithProjectParseOptions(
                    project.Id,
                    ((CSharpParseOptions)project.ParseOptions!).WithLanguageVersion(LanguageVersion).WithDocumentationMode(DocumentationMode.Parse));
        }

        return solution;
    }

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
