using RefusalAnalyzers.Map.Building;

namespace RefusalAnalyzers.Map.Tests;

internal sealed class BuildErrorsTests
{
    private static readonly string s_root = Path.GetFullPath("/my root");

    [Test]
    public void TheFirstErrors_AreToldInOneLine()
    {
        var file = Path.Combine(s_root, "src", "Desk.cs");
        Assert.That(
            BuildErrors.Describe([
                "  Determining projects to restore...",
                $"{file}(3,5): error CS1002: ; expected [{s_root}/Desk.csproj::TargetFramework=net10.0]",
                $"{file}(3,5): error CS1002: ; expected [{s_root}/Desk.csproj::TargetFramework=netstandard2.0]",
                $"{file}(4,5): warning CS0168: unused [{s_root}/Desk.csproj]",
                $"{s_root}/Desk.csproj : error NU1101: Unable to find package None. [{s_root}/Desk.sln]",
                "CSC : error CS5001: Program does not contain a static 'Main' method",
                $"{file}(9,1): error CS0103: The name 'x[0]' does not exist",
            ], s_root),
            Is.EqualTo("the build is broken: src/Desk.cs(3,5): error CS1002: ; expected; Desk.csproj: error NU1101: Unable to find package None.; CSC: error CS5001: Program does not contain a static 'Main' method (and 1 more)"));
    }

    [Test]
    public void WhatLiesOutsideTheRoot_KeepsItsPath()
    {
        var file = Path.GetFullPath("/sdk/Sdk.targets");
        Assert.That(BuildErrors.Describe([$"{file}(266,5): error NETSDK1004: Assets file not found. [/my root/Desk.csproj]"], s_root), Is.EqualTo($"the build is broken: {file}(266,5): error NETSDK1004: Assets file not found."));
    }

    [Test]
    public void WhenThereIsNoError_TheLastLineIsTold() =>
        Assert.That(BuildErrors.Describe(["something", "went wrong", ""], s_root), Is.EqualTo("the build is broken: went wrong"));

    [Test]
    public void WhenItSaysNothing_SaysSo() => Assert.That(BuildErrors.Describe([], s_root), Is.EqualTo("the build is broken: it says nothing"));
}
