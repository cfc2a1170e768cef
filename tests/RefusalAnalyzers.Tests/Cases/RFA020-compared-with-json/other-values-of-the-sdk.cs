using Anthropic.Core;
using Anthropic.Models.Messages;
using Anthropic.Models.Messages.Batches;

namespace Port;

// Not one name of a refusal: what tells is that text is made and compared.
public static class Ledger
{
    private const string Standard = "standard";
    private static readonly Dictionary<string, decimal> s_prices = new() { ["claude-opus-4-5"] = 5m, ["claude-haiku-4-5"] = 1m };

    public static bool Local(Message m)
    {
        var model = m.Model;
        return model.ToString() == "claude-opus-4-5"; //~ RFA020
    }

    public static bool TwoLocals(Message m)
    {
        var model = m.Model;
        string text;
        text = model.ToString();
        var name = text;
        if (name != "claude-opus-4-5") //~ RFA020
        {
            return false;
        }

        return true;
    }

    public static bool Interpolated(MessageBatch batch)
    {
        var status = batch.ProcessingStatus;
        var text = $"{status}";
        return text.Equals("ended", StringComparison.Ordinal); //~ RFA020
    }

    public static bool Verbatim(MessageBatch batch) => $@"{batch.ProcessingStatus}" == "ended"; //~ RFA020

    public static bool Raw(MessageBatch batch) => $"""{batch.ProcessingStatus}""" is "ended"; //~ RFA020

    public static decimal Price(Message m) => s_prices[m.Model.ToString()]; //~ RFA020

    public static bool Known(Message m) => s_prices.ContainsKey(m.Model.ToString().ToLowerInvariant()); //~ RFA020

    public static bool IsUser(MessageParam p) => p.Role.ToString().ToLower() == "user"; //~ RFA020

    public static bool IsUserOrNull(MessageParam? p) => (p?.Role.ToString() ?? "") == "user"; //~ RFA020

    public static bool? Nested(MessageParam? p) => p?.Role.ToString().Equals("user"); //~ RFA020

    public static bool Tier(Usage usage) => usage.ServiceTier?.ToString() == Standard; //~ RFA020

    public static int Switched(MessageParam p)
    {
        switch (p.Role.ToString()) //~ RFA020
        {
            case "user":
                return 1;
            case "assistant":
                return 2;
            default:
                return 0;
        }
    }

    public static int Paired(MessageParam p, bool last) => (p.Role.ToString(), last) switch //~ RFA020
    {
        ("user", true) => 1,
        _ => 0,
    };

    public static Func<MessageParam, bool> Filter() => p =>
    {
        var role = $"{p.Role}";
        return role is not "user"; //~ RFA020
    };

    public static bool AsObject(MessageParam p) => Equals(p.Role, MessageParamRole.User); //~ RFA026

    public static bool AsObjects(MessageParam p) => object.Equals(p.Role, "user"); //~ RFA026

    public static bool Same(MessageParam p) => ReferenceEquals(p.Role, MessageParamRole.User); //~ RFA026

    public static bool Boxed(MessageParam p) => p.Role.Equals((object)MessageParamRole.User); //~ RFA026

    public static bool Turned(MessageParam p) => MessageParamRole.User.Equals(p.Role); //~ RFA026
}

public static class Shown
{
    public static string Line(Message m) => $"{m.Model}: {m.Usage.OutputTokens}";

    public static void Print(MessageParam p)
    {
        var role = p.Role.ToString();
        Console.WriteLine(role);
        Console.WriteLine($"{p.Role}");
    }

    public static bool Right(MessageParam p) => p.Role == MessageParamRole.User && p.Role.Raw() == "user" && p.Role.Value().ToString() == "User";

    public static bool Quoted(MessageParam p) => p.Role.ToString() == "\"user\"";

    public static bool Trimmed(MessageParam p) => p.Role.ToString().Trim('"') == "user";

    public static bool Others(Guid id, object kind) => id.ToString() == "user" || $"{id}" == "user" || Equals(kind, "user") || kind.Equals(id);

    public static bool SameRole(MessageParam a, MessageParam b) => Equals(a.Role, b.Role) && a.Role.ToString() == b.Role.ToString();
}
