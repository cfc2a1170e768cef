// from: re-created after shapes of public code
// why: RFA028 "a `ToString()` whose text is shown, stored, returned … or given to a call"; the test is of an own enum, no refusal test; `Raw()?.ToString()` is the wire string.
using Anthropic.Core;
using Anthropic.Models.Messages;
namespace Gateway;

public enum Ending { Done, Tool, Cut, Declined }

public static class EndingReader
{
    public static (Ending, string?) Read(ApiEnum<string, StopReason>? stop, RefusalStopDetails? details)
    {
        var wire = stop?.Raw()?.ToString();
        var ending = wire switch
        {
            "tool_use" => Ending.Tool,
            "max_tokens" => Ending.Cut,
            "refusal" => Ending.Declined,
            _ => Ending.Done,
        };

        string? detail = null;
        if (ending == Ending.Declined && details is not null)
        {
            detail = string.Join(": ", new[] { details.Category?.ToString(), details.Explanation }.Where(s => !string.IsNullOrWhiteSpace(s))); //~ RFA028
        }

        return (ending, detail);
    }
}
