using System.Text.RegularExpressions;
using Anthropic.Models.Messages;

namespace Port;

public static class Gate
{
    public static bool A(RefusalStopDetails d) => d.Explanation?.Contains("malware") == true; //~ RFA024
    public static bool B(RefusalStopDetails d) => d.Explanation!.StartsWith("The request", StringComparison.Ordinal); //~ RFA024
    public static bool C(RefusalStopDetails d) => Regex.IsMatch(d.Explanation ?? "", "cyber|bio"); //~ RFA024

    public static int D(RefusalStopDetails d) => d.Explanation switch //~ RFA024
    {
        "cyber" => 1,
        _ => 0,
    };

    public static bool Local(RefusalStopDetails d)
    {
        var text = d.Explanation;
        return text is not null && text.Contains("virus"); //~ RFA024
    }

    public static bool Empty(RefusalStopDetails d) => d.Explanation == "";
    public static bool Length(RefusalStopDetails d) => d.Explanation?.Length > 10;
    public static string Shown(RefusalStopDetails d) => d.Explanation ?? "none";
}
