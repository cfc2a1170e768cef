// from: someone who had read only what the rules promise
// kind: exe
using Anthropic.Models.Messages;

var log = Console.Out;
Message[] inbox = [];

foreach (var m in inbox)
{
    // top-level statements: the branch reads
    if (m.StopReason == StopReason.Refusal) log.WriteLine(m.StopDetails?.Category?.Raw());

    // top-level statements: the branch does not
    if (m.StopReason == "refusal") log.WriteLine("declined"); //~ RFA012

    // the local function takes the response
    if (m.StopReason == StopReason.Refusal) Report(m);

    // the local function takes nothing and sees nothing
    if (m.StopReason == StopReason.Refusal) Count(); //~ RFA012

    // a grouped condition
    if (m.StopReason?.Value() is StopReason.Refusal or StopReason.EndTurn) log.WriteLine("finished"); //~ RFA014

    // a complete dispatch
    var team = m.StopDetails?.Category?.Value() switch
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "c", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "z",
    };
    log.WriteLine(team);

    // a question
    var refused = m.StopReason == StopReason.Refusal;
    log.WriteLine(refused);
}

void Report(Message m) => log.WriteLine(m.StopDetails?.Category?.Raw());
static void Count() => Console.WriteLine("declined");
