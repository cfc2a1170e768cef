using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Rules;

/// <summary>RFA022: what is missing or unknown becomes the member whose value is 0.</summary>
[TestFixture]
internal sealed class MissingBecomesMemberTests
{
    private static Task VerifyAsync(string members, string sdk = Sdk.Newest) => RuleCase.VerifyAsync("RFA022", members, sdk);

    [TestCase(Sdk.Oldest)]
    [TestCase(Sdk.Newest)]
    public Task WhenADefaultStandsForACategory_Reports(string sdk) => VerifyAsync(
        """
            Category A() => {|RFA022:default|};
            Category B() => {|RFA022:default(Category)|};
            Category C() => {|RFA022:new Category()|};
            Category D(string raw) => raw switch { "cyber" => Category.Cyber, "bio" => Category.Bio, "frontier_llm" => Category.FrontierLlm, _ => {|RFA022:default|} };
            bool E(Category c) => c == {|RFA022:default|};
            void F(Action<Category> log) => log({|RFA022:default|});
            Category _last = {|RFA022:default|};
        """,
        sdk);

    [Test]
    public Task WhenNullBecomesAMember_Reports() => VerifyAsync(
        """
            Category A(RefusalStopDetails d) => {|RFA022:d.Category?.Value() ?? default|};
            Category B(RefusalStopDetails d) => {|RFA022:d.Category?.Value() ?? default(Category)|};
            Category C(Category? c) => {|RFA022:c.GetValueOrDefault()|};
            Category D(RefusalStopDetails d) => {|RFA022:(d.Category?.Value()).GetValueOrDefault()|};
        """);

    [Test]
    public Task WhenTheDefaultMayBeRead_Reports() => VerifyAsync(
        """
            Category A(RefusalStopDetails d)
            {
                Category c = {|RFA022:default|};
                if (d.Category is { } known)
                {
                    c = known.Value();
                }

                return c;
            }

            Category B(Func<Category> read)
            {
                var c = {|RFA022:default(Category)|};
                try
                {
                    c = read();
                }
                catch (InvalidOperationException)
                {
                }

                return c;
            }

            Category C(IEnumerable<Category> all)
            {
                Category last = {|RFA022:default|};
                foreach (var c in all)
                {
                    last = c;
                }

                return last;
            }
        """);

    [Test]
    public Task WhenEveryPathOverwritesTheDefault_StaysSilent() => VerifyAsync(
        """
            Category A(RefusalStopDetails d, bool first)
            {
                Category c = default;
                if (first)
                {
                    c = Category.Cyber;
                }
                else
                {
                    c = d.Category!.Value();
                }

                return c;
            }

            Category B(Func<Category> read)
            {
                Category c = default;
                try
                {
                    c = read();
                }
                catch (InvalidOperationException)
                {
                    throw;
                }

                return c;
            }

            bool C(string raw, out Category c)
            {
                c = default;
                return false;
            }

            Category? D(string raw)
            {
                Category c = default;
                return Enum.TryParse(raw, out c) ? c : null;
            }
        """);

    [Test]
    public Task WhenAConstructorOverwritesTheDefault_StaysSilent() => VerifyAsync(
        """
            Category _last = default;
            Desk(Category c) => _last = c;
            public Category Last => _last;
        """);

    [Test]
    public Task WhenADefaultIsTheOtherHalfOfARefusedResult_StaysSilent() => VerifyAsync(
        """
            (bool Found, Category Category) Find(RefusalStopDetails d) => d.Category is { } c ? (true, c.Value()) : (false, default);
        """);

    [Test]
    public Task WhenNullCanNotComeThere_StaysSilent() => VerifyAsync(
        """
            Category A(Category? c) => c.HasValue ? c.GetValueOrDefault() : Category.GeneralHarms;

            Category B(Category? c)
            {
                if (c is null)
                {
                    return Category.GeneralHarms;
                }

                return c.GetValueOrDefault();
            }
        """);

    [Test]
    public Task WhenTheFallbackIsNamed_StaysSilent() => VerifyAsync(
        """
            Category A(RefusalStopDetails d) => d.Category?.Value() ?? Category.GeneralHarms;
            Category? B(RefusalStopDetails d) => d.Category?.Value() ?? default(Category?);
            Category C(Category? c) => c.GetValueOrDefault(Category.GeneralHarms);
            Category D(IEnumerable<Category> all) => all.FirstOrDefault();
            Category E(IEnumerable<Category> all) => all.FirstOrDefault(c => c != Category.Cyber);
            Category F(Dictionary<string, Category> all) => all.GetValueOrDefault("x");
            StopReason G(StopReason? reason) => reason ?? default;
        """);

    [Test]
    public Task WhenTheResultOfTryParseIsIgnored_Reports() => VerifyAsync(
        """
            Category A(string raw)
            {
                {|RFA022:Enum.TryParse<Category>(raw, true, out var c)|};
                return c;
            }

            Category B(string raw)
            {
                _ = {|RFA022:Enum.TryParse(raw, out Category c)|};
                return c;
            }

            Category C(string raw)
            {
                if (!{|RFA022:Enum.TryParse<Category>(raw, true, out var c)|})
                {
                    Console.WriteLine("unknown");
                }

                return c;
            }

            bool D(string raw) => {|RFA022:Enum.TryParse<Category>(raw, true, out var c)|} || c == Category.Bio;

            IEnumerable<Category> E(string[] all) => all.Select(raw =>
            {
                {|RFA022:Enum.TryParse<Category>(raw, true, out var c)|};
                return c;
            });
        """);

    [Test]
    public Task WhenTheResultOfTryParseIsTested_StaysSilent() => VerifyAsync(
        """
            Category? A(string raw) => Enum.TryParse<Category>(raw, true, out var c) ? c : null;

            Category B(string raw)
            {
                if (!Enum.TryParse<Category>(raw, true, out var c))
                {
                    throw new FormatException();
                }

                return c;
            }

            Category C(string raw)
            {
                if (!Enum.TryParse<Category>(raw, true, out var c))
                {
                    c = Category.GeneralHarms;
                }

                return c;
            }

            bool D(string raw) => Enum.TryParse<Category>(raw, true, out var c) && c == Category.Bio;
            bool E(string raw, out Category c) => Enum.TryParse(raw, true, out c);

            Category? F(string raw)
            {
                var ok = Enum.TryParse<Category>(raw, true, out var c);
                return ok ? c : null;
            }

            void G(string raw) => Enum.TryParse<Category>(raw, true, out _);
            bool H(string raw) => Enum.TryParse<Category>(raw, true, out var c);
            (bool, Category) I(string raw) => (Enum.TryParse<Category>(raw, true, out var c), c);
        """);

    [Test]
    public Task WhenTheMemberSaysThatThereIsNone_StaysSilent() => RuleCase.VerifyFileAsync(
        ["RFA022"],
        """
        enum A { None, Cyber, FrontierLlm }
        enum B { Unknown, Cyber, FrontierLlm }
        enum C { Other, Cyber, FrontierLlm }
        enum D { Unspecified, Cyber, FrontierLlm }
        enum E { Cyber = 1, FrontierLlm }

        class Desk
        {
            A A(A? a) => a ?? default;
            B B(B? b) => b.GetValueOrDefault();
            C C() => new();
            D D() => default;
            E E() => default;
        }
        """,
        Sdk.None);

    [Test]
    public Task WhenAnOwnEnumBeginsWithAnotherMember_NamesIt() => RuleCase.VerifyFileAsync(
        ["RFA022"],
        """
        enum Why { Bio, Cyber, FrontierLlm }

        class Desk
        {
            Why A(Why? why) => {|RFA022:why ?? default|};
        }
        """,
        Sdk.None);
}
