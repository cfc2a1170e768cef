using Anthropic.Models.Messages;

namespace Loom;

public sealed class Cloth
{
    private readonly string? _raw;

    public Cloth(RefusalStopDetails details) => _raw = details.Category?.Raw();

    public int Field() => _raw switch //~ RFA001 RFA003 "Bio"
    {
        "cyber" => 1,
        "legal" => 2,
        _ => 0,
    };

    public static int Local(Message message)
    {
        var raw = message.StopDetails?.Category?.Raw();
        switch (raw) //~ RFA001 RFA003 "Cyber"
        {
            case "bio": return 1;
            default: return 0;
        }
    }

    public static int NotOnly(Message message, string other, bool wet)
    {
        var raw = message.StopDetails?.Category?.Raw();
        if (wet)
        {
            raw = other;
        }

        switch (raw)
        {
            case "bio": return 1;
            default: return 0;
        }
    }
}
