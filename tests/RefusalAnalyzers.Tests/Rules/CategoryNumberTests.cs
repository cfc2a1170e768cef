using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Rules;

/// <summary>RFA025: numbers of categories have moved between versions of the SDK.</summary>
[TestFixture]
internal sealed class CategoryNumberTests
{
    private static Task VerifyAsync(string members) => RuleCase.VerifyAsync("RFA025", members);

    [Test]
    public Task WhenACategoryIsCastToANumber_Reports() => VerifyAsync(
        """
            int A(Category c) => {|RFA025:(int)c|};
            long? B(Category? c) => {|RFA025:(long?)c|};
            byte C(RefusalStopDetails d) => (byte){|RFA025:(int)d.Category!.Value()|};
            double D(Category c) => {|RFA025:(double)c|};
            const int E = {|RFA025:(int)Category.FrontierLlm|};
            string F(Category c, string[] names) => names[{|RFA025:(int)c|}];
        """);

    [Test]
    public Task WhenACategoryIsConvertedToANumber_Reports() => VerifyAsync(
        """
            int A(Category c) => {|RFA025:Convert.ToInt32(c)|};
            long B(Category c) => {|RFA025:Convert.ToInt64((object)c)|};
            string C(Category c) => {|RFA025:c.ToString("D")|};
            string? D(RefusalStopDetails d) => {|RFA025:d.Category?.Value().ToString("d")|};
            string E(Category c) => $"category {|RFA025:{c:D}|}";
            string F(Category c) => {|RFA025:Enum.Format(typeof(Category), c, "D")|};
        """);

    [Test]
    public Task WhenCategoriesAreComparedByOrder_Reports() => VerifyAsync(
        """
            bool A(Category c) => {|RFA025:c >= Category.FrontierLlm|};
            bool B(Category? c) => {|RFA025:Category.FrontierLlm < c|};
            bool C(Category c) => c is {|RFA025:> Category.Bio|};
            bool D(Category a, Category b) => {|RFA025:a < b|};
            int E(Category c) => {|RFA025:c.CompareTo(Category.Bio)|};
            bool F(Category c) => {|RFA025:c.HasFlag(Category.Bio)|};
            bool G(RefusalStopDetails d) => {|RFA025:(Category)d.Category! > Category.Bio|};
        """);

    [Test]
    public Task WhenOneConstructUsesTheNumberTwice_ReportsOnce() => VerifyAsync(
        """
            bool A(Category c) => {|RFA025:c >= Category.Bio|} && c <= Category.FrontierLlm;
            bool B(Category c) => c is {|RFA025:>= Category.Bio|} and <= Category.FrontierLlm;
            bool C(Category c) => {|RFA025:(int)c|} > 0 && (int)c < 3;
            bool D(Category c) => {|RFA025:(int)c|} == (int)Category.Cyber;
        """);

    [Test]
    public Task WhenArmsCompareByOrder_ReportsOncePerArm() => VerifyAsync(
        """
            int A(Category c) => c switch
            {
                {|RFA025:< Category.Bio|} => 1,
                {|RFA025:>= Category.Bio|} and <= Category.FrontierLlm when (int)c != 7 => 2,
                var rest when {|RFA025:(int)rest|} < 0 => 3,
                _ => {|RFA025:(int)c|},
            };

            int B(Category c)
            {
                switch (c)
                {
                    case {|RFA025:< Category.Bio|}:
                    case > Category.FrontierLlm:
                        return {|RFA025:(int)c|};
                    default:
                        return 0;
                }
            }
        """);

    [Test]
    public Task WhenNoNumberIsUsed_StaysSilent() => VerifyAsync(
        """
            Category A(int n) => (Category)n;
            int B(Category c) => c.GetHashCode();
            string C(Category c) => c.ToString();
            string D(Category c) => c.ToString("G") + $"{c}" + $"{c:F}";
            bool E(Category a, Category b) => a == b || a.Equals(b) || a != Category.Bio;
            object F(Category c) => c;
            Category? G(Category c) => c;
            int H(StopReason reason) => (int)reason;
            bool I(RefusalStopDetails d) => d.Category == (Category)2;
            string J(Category c) => Convert.ToString(c)!;
        """);
}
