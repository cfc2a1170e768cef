namespace RefusalAnalyzers.Tests.Rules;

/// <summary>Members of one class, with the spans that a rule must report marked; other rules are switched off unless they are asked for.</summary>
internal static class RuleCase
{
    private const string Usings =
        """
        using System.Text.RegularExpressions;
        using Anthropic.Core;
        using Anthropic.Models.Messages;

        """;

    public static Task VerifyAsync(string rule, string members, string sdk = Sdk.Newest) => VerifyFileAsync([rule], InClass(members), sdk);

    /// <summary>As <see cref="VerifyAsync"/>, with every rule in force.</summary>
    public static Task VerifyAllRulesAsync(string members, string sdk = Sdk.Newest) =>
        VerifyFileAsync([.. Descriptors.All.Select(static d => d.Id)], InClass(members), sdk);

    public static Task VerifyFileAsync(string[] rules, string source, string sdk = Sdk.Newest)
    {
        var test = new RefusalAnalyzerTest { SdkVersion = sdk, TestCode = source };
        test.DisabledDiagnostics.AddRange(Descriptors.All.Select(static d => d.Id).Except(rules));
        return test.RunAsync();
    }

    public static string InClass(string members) => $"{Usings}\nclass Desk\n{{\n{members}\n}}\n";
}
