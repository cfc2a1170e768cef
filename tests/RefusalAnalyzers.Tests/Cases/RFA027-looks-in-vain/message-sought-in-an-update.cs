// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: RFA027 also "a switch over an update's `RawRepresentation` that seeks messages alone"
// with: meai
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Audit;

public static class UpdateExtensions
{
    public static string? DeclinedCategory(this ChatResponseUpdate update) =>
        update.RawRepresentation switch { Message message => message.StopDetails?.Category?.Raw(), _ => null }; //~ RFA027
}
