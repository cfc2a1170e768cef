using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Rules;

/// <summary>RFA026: as objects, an ApiEnum and a member are never equal.</summary>
[TestFixture]
internal sealed class NeverEqualTests
{
    private static Task VerifyAsync(string members, string sdk = Sdk.Newest) => RuleCase.VerifyAsync("RFA026", members, sdk);

    [TestCase(Sdk.Oldest)]
    [TestCase(Sdk.Newest)]
    public Task WhenAnApiEnumIsComparedAsAnObject_Reports(string sdk) => VerifyAsync(
        """
            bool A(RefusalStopDetails d) => {|RFA026:object.Equals(d.Category, Category.FrontierLlm)|};
            bool B(RefusalStopDetails d) => {|RFA026:Equals(Category.FrontierLlm, d.Category)|};
            bool C(RefusalStopDetails d) => {|RFA026:ReferenceEquals(d.Category, Category.FrontierLlm)|};
            bool D(RefusalStopDetails d) => {|RFA026:object.Equals(d.Category, "frontier_llm")|};
            bool? E(RefusalStopDetails d) => {|RFA026:d.Category?.Equals((object)Category.FrontierLlm)|};
            bool F(RefusalStopDetails d) => {|RFA026:Category.FrontierLlm.Equals(d.Category)|};
            bool G(RefusalStopDetails d, Category c) => {|RFA026:object.Equals(d.Category, c)|};
            bool H(Message m) => {|RFA026:object.Equals(m.StopReason, StopReason.Refusal)|};
        #pragma warning disable CS0184 // the compiler says the same
            bool I(RefusalStopDetails d) => {|RFA026:d.Category is Category|};
        #pragma warning restore
        """,
        sdk);

    [Test]
    public Task WhenTheComparisonWorks_StaysSilent() => VerifyAsync(
        """
            bool A(RefusalStopDetails d) => object.Equals(d.Category?.Value(), Category.FrontierLlm);
            bool B(RefusalStopDetails d) => d.Category!.Equals(Category.FrontierLlm);
            bool C(RefusalStopDetails d) => d.Category!.Equals("frontier_llm");
            bool D(RefusalStopDetails d) => d.Category == Category.FrontierLlm;
            bool E(RefusalStopDetails a, RefusalStopDetails b) => object.Equals(a.Category, b.Category);
            bool F(RefusalStopDetails d) => object.Equals(d.Category?.Raw(), "frontier_llm");
            bool G(RefusalStopDetails d) => "frontier_llm".Equals(d.Category);
        """);

    [Test]
    public Task WhenBothMayBeNull_StaysSilent() => VerifyAsync(
        """
            bool A(RefusalStopDetails d, Category? c) => object.Equals(d.Category, c);
            bool B(RefusalStopDetails d) => ReferenceEquals(d.Category, null);
            bool C(RefusalStopDetails d, string? raw) => object.Equals(d.Category, raw);
            bool D(RefusalStopDetails d, object other) => object.Equals(d.Category, other);
        """);
}
