using Anthropic.Models.Beta.Messages;

namespace Port;

public sealed class Gate(Action<string> retry)
{
    public void Model(BetaMessage m)
    {
        if (m.StopDetails is { RecommendedModel: { } model })
        {
            retry(model.ToString());
        }
    }

    public void Token(BetaMessage m)
    {
        if (m.StopDetails is { FallbackCreditToken: { } token })
        {
            retry(token);
        }
    }
}
