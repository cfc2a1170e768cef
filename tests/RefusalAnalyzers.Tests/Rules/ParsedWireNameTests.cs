using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Rules;

/// <summary>RFA021: Enum.Parse and TryParse know the names of members, not those that the API sends.</summary>
[TestFixture]
internal sealed class ParsedWireNameTests
{
    private static Task VerifyAsync(string members, string sdk = Sdk.Newest) => RuleCase.VerifyAsync("RFA021", members, sdk);

    [TestCase(Sdk.Oldest)]
    [TestCase(Sdk.Newest)]
    public Task WhenTextIsParsed_Reports(string sdk) => VerifyAsync(
        """
            Category A(string raw) => {|RFA021:Enum.Parse<Category>(raw)|};
            Category B(string raw) => {|RFA021:Enum.Parse<Category>(raw, ignoreCase: true)|};
            Category C(ReadOnlySpan<char> raw) => {|RFA021:Enum.Parse<Category>(raw, true)|};
            object D(string raw) => {|RFA021:Enum.Parse(typeof(Category), raw)|};
            object E(string raw) => {|RFA021:Enum.Parse(typeof(Category), raw, true)|};
            bool F(string raw) => {|RFA021:Enum.TryParse<Category>(raw, out _)|};
            bool G(string raw) => {|RFA021:Enum.TryParse(raw, true, out Category c)|};
            bool H(ReadOnlySpan<char> raw) => {|RFA021:Enum.TryParse<Category>(raw, true, out _)|};
            bool I(string raw) => {|RFA021:Enum.TryParse(typeof(Category), raw, out _)|};
            bool J(string raw) => {|RFA021:Enum.TryParse(typeof(Category), raw, true, out _)|};
        """,
        sdk);

    [Test]
    public Task WhenTheTextIsTheWireString_Reports() => VerifyAsync(
        """
            Category A(RefusalStopDetails d) => {|RFA021:Enum.Parse<Category>(d.Category!.Raw(), true)|};
            bool B(RefusalStopDetails d) => {|RFA021:Enum.TryParse<Category>(d.Category?.Raw().Trim(), true, out _)|};
            bool C(RefusalStopDetails d) => {|RFA021:Enum.TryParse<Category>(d.Category?.ToString(), true, out _)|};
            bool D(RefusalStopDetails d) => {|RFA021:Enum.TryParse<Category>(d.Category?.Raw() ?? "none", true, out _)|};
            bool E() => {|RFA021:Enum.TryParse<Category>(Console.ReadLine(), true, out _)|};
            bool F(System.Text.Json.JsonElement json) => {|RFA021:Enum.TryParse<Category>(json.GetProperty("category").GetString(), true, out _)|};

            bool G(RefusalStopDetails d)
            {
                var raw = d.Category?.Raw().ToLowerInvariant();
                return {|RFA021:Enum.TryParse<Category>(raw, true, out _)|};
            }

            Category H() => {|RFA021:Enum.Parse<Category>("frontier_llm", true)|};
            Category I(string raw) => {|RFA021:Enum.Parse<Category>(raw.Replace(" ", ""), true)|};
        """);

    [Test]
    public Task WhenTheTextIsFreedOfUnderscores_StaysSilent() => VerifyAsync(
        """
            bool A(string raw) => Enum.TryParse<Category>(raw.Replace("_", ""), true, out _);
            bool B(string raw) => Enum.TryParse<Category>(raw.Replace("_", string.Empty).Trim(), true, out _);
            bool C(string raw) => Enum.TryParse<Category>(string.Concat(raw.Split('_')), true, out _);
            bool D(string raw) => Enum.TryParse<Category>(Regex.Replace(raw, "_", ""), true, out _);
            bool E(string raw) => Enum.TryParse<Category>(new string(raw.Where(c => c != '_').ToArray()), true, out _);

            bool F(string raw)
            {
                var plain = raw.Replace("_", "");
                return Enum.TryParse<Category>(plain, true, out _);
            }
        """);

    [Test]
    public Task WhenTheTextIsMadeByOtherCode_StaysSilent() => VerifyAsync(
        """
            static string Pascal(string raw) => raw;
            bool A(string raw) => Enum.TryParse<Category>(Pascal(raw), true, out _);
            bool B(string raw) => Enum.TryParse<Category>(raw switch { "frontier_llm" => "FrontierLlm", _ => raw }, true, out _);
            bool C(string raw) => Enum.TryParse<Category>($"{raw}", true, out _);
        """);

    [Test]
    public Task WhenTheTextIsTheNameOfAMember_StaysSilent() => VerifyAsync(
        """
            Category A(Anthropic.Models.Beta.Messages.Category beta) => Enum.Parse<Category>(beta.ToString());
            Category B(Category c) => Enum.Parse<Category>(Enum.GetName(c)!);
            Category C() => Enum.Parse<Category>(nameof(Category.FrontierLlm));
            Category D() => Enum.Parse<Category>("FrontierLlm");
            Category E() => Enum.Parse<Category>("frontierllm", ignoreCase: true);
            Category F() => Enum.Parse<Category>("2");
            IEnumerable<Category> G() => Enum.GetNames<Category>().Select(name => Enum.Parse<Category>(name));

            IEnumerable<Category> H()
            {
                foreach (var name in Enum.GetNames(typeof(Category)))
                {
                    yield return Enum.Parse<Category>(name);
                }
            }

            Category I(RefusalStopDetails d) => Enum.Parse<Category>(d.Category!.Value().ToString());

            Category J(Anthropic.Models.Beta.Messages.Category? beta)
            {
                var name = beta.ToString();
                return Enum.Parse<Category>(name!);
            }
        """);

    [Test]
    public Task WhenItIsAnotherEnum_StaysSilent() => VerifyAsync(
        """
            bool A(string raw) => Enum.TryParse<StopReason>(raw, true, out _);
            DayOfWeek B(string category) => Enum.Parse<DayOfWeek>(category);
            System.Type type = typeof(Category);
            object C(string category) => Enum.Parse(type, category);
        """);

    [Test]
    public Task WhenAnOwnEnumHasTheWireNames_StaysSilent() => RuleCase.VerifyFileAsync(
        ["RFA021"],
        """
        using System;

        enum Why { Cyber, Bio, Frontier_Llm, Reasoning_Extraction }
        enum Cause { Cyber, Bio, FrontierLlm }

        class Desk
        {
            Why A(string raw) => Enum.Parse<Why>(raw, true);
            Cause B(string raw) => {|RFA021:Enum.Parse<Cause>(raw, true)|};
        }
        """,
        Sdk.None);
}
