// from: re-created after shapes of public code
// why: RFA012 and RFA014 speak of the SDK's stop reasons ("stable, beta, session"); an own enum named `StopReason` is another protocol's.
namespace AgentProtocol
{
    public enum StopReason { EndTurn, MaxTokens, MaxTurnRequests, Refusal, Cancelled }

    public sealed record PromptResponse(StopReason StopReason, string Words);
}

namespace Desktop
{
    using AgentProtocol;

    public sealed class TurnStore(TextWriter store)
    {
        public void Apply(PromptResponse response)
        {
            switch (response.StopReason)
            {
                case StopReason.Cancelled:
                    store.WriteLine("cancelled");
                    break;
                case StopReason.Refusal:
                    store.WriteLine("failed");
                    break;
                case StopReason.EndTurn:
                case StopReason.MaxTokens:
                case StopReason.MaxTurnRequests:
                    store.WriteLine("complete");
                    break;
            }
        }

        public bool Postable(PromptResponse response) => response.StopReason is not (StopReason.Refusal or StopReason.Cancelled) && response.Words.Length > 0;

        public string? Line(PromptResponse response) => response.StopReason == StopReason.Refusal || response.Words.Length == 0 ? null : response.Words;

        public void Log(PromptResponse response)
        {
            if (response.StopReason is StopReason.Refusal or StopReason.EndTurn) store.WriteLine($"over ({response.StopReason})");
        }
    }
}
