// from: re-created after shapes of public code
// nullable: disable
// why: "a `bool` function … of one expression or one `return` in the same file"; "`IndexOf` (`>= 0` …) … on `ToString()` itself". The call hands the response only to the question.
using System;
using System.Threading.Tasks;
using Anthropic;
using Anthropic.Models.Messages;

namespace Millwright
{
    public sealed class RunResult
    {
        public bool Completed { get; set; }
        public string StoppedBecause { get; set; }
    }

    public sealed class MillLoop
    {
        private readonly AnthropicClient _anthropic;

        public MillLoop(AnthropicClient anthropic)
        {
            _anthropic = anthropic;
        }

        public async Task<RunResult> RunAsync(MessageCreateParams request)
        {
            var result = new RunResult();
            Message reply = await _anthropic.Messages.Create(request).ConfigureAwait(false);
            if (TurnedDown(reply)) //~ RFA012
            {
                result.StoppedBecause = "The model declined.";
                return Finish(result);
            }

            result.Completed = true;
            return Finish(result);
        }

        private RunResult Finish(RunResult result)
        {
            return result;
        }

        private static bool TurnedDown(Message reply)
        {
            return reply.StopReason != null
                && reply.StopReason.ToString().IndexOf("refusal", StringComparison.OrdinalIgnoreCase) >= 0;
        }
    }
}
