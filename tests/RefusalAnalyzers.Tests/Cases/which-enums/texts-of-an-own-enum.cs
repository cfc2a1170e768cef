// from: someone who had read only what the rules promise
// sdk: none
namespace Shop.OwnTexts;

public enum DeclineReason
{
    Cyber,
    Bio,
    FrontierLlm,
    ReasoningExtraction,
    GeneralHarms,
}

public sealed class Decline
{
    public DeclineReason? Reason { get; init; }
    public string Explanation { get; init; } = "";
}

public static class OwnTexts
{
    // The own enum is a refusal enum; its value 0 is Cyber.
    public static DeclineReason OrDefault(Decline d) => d.Reason ?? default; //~ RFA022

    // `GetValueOrDefault()` on it.
    public static DeclineReason Value(Decline d) => d.Reason.GetValueOrDefault(); //~ RFA022

    // Its number.
    public static int Number(DeclineReason r) => (int)r; //~ RFA025

    // A relation.
    public static bool Late(DeclineReason r) => r >= DeclineReason.FrontierLlm; //~ RFA025

    // Parsed from the wire.
    public static DeclineReason Parse(string wire) => Enum.Parse<DeclineReason>(wire, true); //~ RFA021

    // Parsed from a name that the same program wrote.
    public static DeclineReason Copy(DeclineReason r) => Enum.Parse<DeclineReason>($"{r:G}".Replace("_", ""));

    // Its text compared with member names.
    public static bool Named(DeclineReason r) => r.ToString() == "FrontierLlm" || r.ToString() == nameof(DeclineReason.Cyber);

    // The plain nullable enum needs no RFA005: `.Value` after a check.
    public static string Show(Decline d) => d.Reason is null ? "none" : d.Reason.Value.ToString();

    // object.Equals of two enums is alive: there is no ApiEnum.
    public static bool Same(Decline d) => Equals(d.Reason, DeclineReason.Cyber);

    // The own explanation is not the SDK's.
    public static bool Explained(Decline d) => d.Explanation.Contains("malware");

    // Numbers to the enum.
    public static DeclineReason? From(int? n) => (DeclineReason?)n;

    // Sorting by the name.
    public static IEnumerable<DeclineReason> Sorted(IEnumerable<DeclineReason> all) => all.OrderBy(r => r.ToString(), StringComparer.Ordinal);
}
