using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Shop
{
    /// <summary>Answers customers.</summary>
    public sealed class Desk
    {
        private readonly ILogger<Desk> _logger;

        public Desk(ILogger<Desk> logger) => _logger = logger;

        public string Reply(Message message)
        {
            if (message.StopReason == StopReason.$$Refusal)
            {
                // What the customer reads.
                return "declined";
            }

            return "fine " + _logger.IsEnabled(LogLevel.Warning);
        }

        public override string ToString() => "desk";
    }
}

public static class Sample
{
    public static object Run(Anthropic.Models.Messages.Message message) => new Shop.Desk(NullLogger<Shop.Desk>.Instance).Reply(message);
}
