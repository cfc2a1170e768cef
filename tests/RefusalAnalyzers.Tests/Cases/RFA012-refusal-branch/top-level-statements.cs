// kind: exe
using Anthropic.Models.Messages;

var all = new List<Message>();
foreach (var m in all)
{
    if (m.StopReason != StopReason.Refusal) //~ RFA012
    {
        Console.WriteLine(m.ID);
        continue;
    }

    Console.WriteLine("declined");
}

foreach (var m in all)
{
    if (m.StopReason == StopReason.Refusal)
    {
        Show(m);
        continue;
    }

    Console.WriteLine(m.Content.Count);
}

static void Show(Message refused) => Console.WriteLine(refused.StopDetails?.Category?.Raw());
