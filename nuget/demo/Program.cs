using SupportDesk;

// A support desk that answers customers with Claude. Nothing here goes over the network: the replies are recorded in code.
// Several of its files make a mistake on purpose. "//~ RFA001" at the end of a line says that `dotnet build` warns there.

var desk = new Desk(Console.Out);

foreach (var (name, message) in RecordedReplies.All)
{
    Console.WriteLine($"{name}:");
    desk.Answer(message);
}
