// kind: exe
using Anthropic.Models.Messages;

var message = Load();
if (message.StopReason != StopReason.Refusal)
    return;
Console.WriteLine("declined");

static Message Load() => throw new InvalidOperationException();
