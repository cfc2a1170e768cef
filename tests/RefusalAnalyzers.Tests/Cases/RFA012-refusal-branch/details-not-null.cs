// from: someone who had read only what the rules promise
using Anthropic.Models.Beta.Messages;
namespace Gateway.Details;

public sealed class Details(TextWriter log)
{
    // "or `StopDetails` found not null"
    public void NotNull(BetaMessage m)
    {
        if (m.StopDetails is not null) log.WriteLine("declined"); //~ RFA012
    }

    // `!= null`
    public void Unequal(BetaMessage m)
    {
        if (m.StopDetails != null) throw new InvalidOperationException("declined"); //~ RFA012
    }

    // `{ }` with an unused designation
    public void Braces(BetaMessage m)
    {
        if (m.StopDetails is { } details) throw new InvalidOperationException("declined"); //~ RFA012
    }

    // `is null` guard: the rest of the block
    public string Guard(BetaMessage m)
    {
        if (m.StopDetails is null) return m.ID; //~ RFA012
        log.WriteLine("declined");
        return "";
    }

    // "`StopDetails is { FallbackCreditToken: … }` and `{ RecommendedModel: … }` look at the details: silent"
    public string? Token(BetaMessage m) => m.StopDetails is { FallbackCreditToken: { } token } ? Redeem(token) : null;
    public string? Model(BetaMessage m)
    {
        if (m.StopDetails is { RecommendedModel: { } model }) return Redeem(model);
        return null;
    }

    // "`{ Explanation: … }` alone does not"
    public void Explanation(BetaMessage m)
    {
        if (m.StopDetails is { Explanation: { } text }) log.WriteLine(text); //~ RFA012
    }

    // with the category beside it
    public void Both(BetaMessage m)
    {
        if (m.StopDetails is { Explanation: { } text, Category: var c }) log.WriteLine(text + c?.Raw());
    }

    // "`StopDetails switch { null => …, { } => … }` has a refusal branch"
    public string Switch(BetaMessage m) => m.StopDetails switch
    {
        null => m.ID,
        { } => Redeem("none"), //~ RFA012
    };

    // the arm hands the details on
    public string SwitchHands(BetaMessage m) => m.StopDetails switch { null => m.ID, { } d => Describe(d) };

    // "a `?.` chain has none"
    public string Chain(BetaMessage m) => m.StopDetails?.Explanation ?? Redeem(m.ID);

    // a question
    public bool Any(BetaMessage m) => m.StopDetails is not null;

    // the message goes out
    public void Hands(BetaMessage m, Action<BetaMessage> sink)
    {
        if (m.StopDetails is not null) sink(m);
    }

    // the details go out by a local
    public string Local(BetaMessage m)
    {
        var details = m.StopDetails;
        if (details is not null) return Describe(details);
        return m.ID;
    }

    private static string Redeem(string s) => s.Trim();
    private static string Describe(BetaRefusalStopDetails d) => d.Category?.Raw() ?? "none";
}
