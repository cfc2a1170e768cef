using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Tests.CaseFiles;

namespace RefusalAnalyzers.Tests;

internal sealed partial class FixRunner
{
    /// <summary>A project of some files that compiles as the cases do.</summary>
    public static Project Open(IReadOnlyList<(string Name, string Code)> files, params string[] options)
    {
        var project = Open(CaseCompilation.Create(CaseFile.Read(files[0].Code), files[0].Name, string.Empty).Compilation, options).Project;
        foreach (var (name, code) in files.Skip(1))
        {
            project = project.AddDocument(name, SourceText.From(code), filePath: "/project/" + name).Project;
        }

        return project;
    }
}
