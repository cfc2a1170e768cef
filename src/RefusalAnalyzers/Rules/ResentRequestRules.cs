using RefusalAnalyzers.Refusals;

namespace RefusalAnalyzers.Rules;

/// <summary>RFA016: a refused request is sent again unchanged, without a look at the category.</summary>
internal static class ResentRequestRules
{
    public static Finding Judge(ResentRequest resent) =>
        new(Descriptors.RefusedRequestSentAgain, resent.Test.Span, () => [resent.IsToChain ? "chain of models" : "model"], new(resent.Form.ToString()))
        {
            Related = () => resent.Again is { } again ? [again.Span] : [],
        };
}
