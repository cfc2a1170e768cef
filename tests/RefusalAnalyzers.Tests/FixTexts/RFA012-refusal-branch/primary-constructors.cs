using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(Message message) => new Service("n", "s").Text(message) + new Service("n", "s").Arm(message);
}

public class Service(string name, string suffix)
{
    public string Text(Message message) => message.StopReason == StopReason.Refusal ? name + suffix : "ok";

    public string Arm(Message message) => message.StopReason?.Value() switch
    {
        StopReason.Refusal => name,
        _ => "ok",
    };
}
