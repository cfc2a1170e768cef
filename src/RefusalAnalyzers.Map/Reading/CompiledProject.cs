namespace RefusalAnalyzers.Map.Reading;

/// <summary>What the compiler was run for.</summary>
/// <param name="Path">The project's file below the root, or the name of the SARIF file where only that is known.</param>
/// <param name="TargetFramework">Empty where it is not known.</param>
internal sealed record CompiledProject(string Path, string TargetFramework);
