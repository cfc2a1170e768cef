// from: someone who had read only what the rules promise
// sdk: none
// option: refusal_analyzers.required_categories = all
namespace Insurance;

// "Silent always: … a project that references no refusal enum"
public enum Risk { Cyber, Bio, Fire }

public enum Peril { FrontierLlm, Flood }

public sealed record Policy(Risk Risk, Peril Peril, string StopReason);

public static class Pricing
{
    public static decimal Rate(Risk r) => r switch { Risk.Cyber => 1.5m, Risk.Bio => 2m, _ => 1m };
    public static bool High(Risk r) => r is Risk.Cyber or Risk.Bio;
    public static decimal Flood(Peril p) => p switch { Peril.Flood => 2m, _ => 1m };
    public static bool Refused(Policy p) => p.StopReason == "refusal";
    public static void Check(Policy p)
    {
        if (p.StopReason == "refusal") throw new InvalidOperationException("declined");
    }

    public static string Text(string category) => category switch { "cyber" => "a", "bio" => "b", _ => "c" };
    public static readonly Dictionary<string, int> Weights = new() { ["cyber"] = 1, ["bio"] = 2 };
    public static Risk Parse(string s) => Enum.TryParse<Risk>(s, out var r) ? r : default;
    public static int Same(Risk r) => r switch { Risk.Cyber => 1, Risk.Bio => 1, _ => 1 };
}
