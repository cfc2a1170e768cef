using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests;

/// <summary>The compiler that hosts the analyzer: any Roslyn from 4.5 on.</summary>
internal static class HostCompiler
{
    /// <summary>Leaves the test undecided where it does not read the language of the test's code.</summary>
    public static void AssumeReads(int csharp, string code) =>
        Assume.That((int)LanguageVersion.Latest.MapSpecifiedToEffectiveVersion(), Is.GreaterThanOrEqualTo(csharp * 100), $"The compiler under test is too old for this: {code}");
}
