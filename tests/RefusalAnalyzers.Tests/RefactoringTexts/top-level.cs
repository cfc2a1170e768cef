// kind: exe
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

ILogger logger = NullLogger.Instance;
var message = Load();
if (message.StopReason$$ != StopReason.Refusal)
    return;

Console.WriteLine("declined");

static Message Load() => throw new InvalidOperationException();
