// nullable: disable
using System.Collections.Generic;
using System.Threading.Tasks;
using Anthropic.Models.Messages;

namespace Anthropic.Desk;

public record Answer(string Text, RefusalStopDetails Details)
{
    public virtual string Said => Details?.Category?.Value() switch
    {
        Models.Messages.Category.Cyber => Text,
        _ => null,
    };

    public static bool operator >(Answer answer, int number)
    {
        return answer.Details.Category.Value() switch { Models.Messages.Category.Cyber => true, _ => number > 1 };
    }

    public static bool operator <(Answer answer, int number) => false;

    public string Category => "not the enum";

    public List<string> Names
    {
        get
        {
            var names = new List<string>();
            switch (Details.Category?.Value())
            {
                case Models.Messages.Category.Cyber:
                    names.Add("c");
                    break;
                default:
                    names.Add("o");
                    break;
            }

            return names;
        }
    }

    public async Task<T> Get<T>(Task<T> cyber, Task<T> other) where T : new()
    {
        switch (Details.Category?.Value())
        {
            case Models.Messages.Category.Cyber: return await cyber;
            default: return await other;
        }
    }
}
