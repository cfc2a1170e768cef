using System.Text.Json;
using Anthropic.Models.Messages;
using Pitfalls;

// Prints one line per response and answer, so that a test can compare what the program says before and after a fix.

foreach (var stop in new[] { "end_turn", "tool_use", "max_tokens" })
{
    Print(stop, null);
}

foreach (var category in new[] { "cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms", "newer_than_the_sdk", null })
{
    Print("refusal", category);
}

static void Print(string stop, string? category)
{
    var details = stop != "refusal" ? "null" : $$"""{"type":"refusal","category":{{(category is null ? "null" : $"\"{category}\"")}},"explanation":null}""";
    var message = JsonSerializer.Deserialize<Message>($$"""{"id":"msg_1","type":"message","role":"assistant","model":"claude-opus-5-5","content":[],"stop_reason":"{{stop}}","stop_sequence":null,"stop_details":{{details}}}""")!;

    var chats = new Chats(new Api(stop, details));

    Line("same text", () => Stops.Text(message));
    Line("same label", () => Stops.Label(message));
    Line("same arm", () => Stops.Arm(message));
    Line("same group", () => Stops.Group(message));
    Line("same over", () => Stops.IsOver(message).ToString());
    Line("handled describe", () => Stops.Describe(message));
    Line("same repeat", () => new Repeats(new Api(stop, details)).Ask().GetAwaiter().GetResult().ToString());
    Line("same chat", () => chats.Ask().GetAwaiter().GetResult());
    Line("mended chat", () => Right(chats.IsRefused().GetAwaiter().GetResult(), stop == "refusal"));
    Line("mended chat stream", () => Right(chats.Category().GetAwaiter().GetResult(), category));
    Line("mended refusal", () => Right(Texts.IsRefusal(message), stop == "refusal"));
    if (message.StopDetails is { } known)
    {
        Line("mended interpolated", () => Right(Texts.IsFrontier(known), category == "frontier_llm"));
        Line("mended name", () => Right(Texts.Name(known), category == "frontier_llm" ? "model development" : "other"));
        Line("mended member", () => Right(Texts.Member(known), known.Category?.Value() is { } member && Enum.IsDefined(member) ? member.ToString() : "none"));
        Line("mended spelling", () => Right(Texts.IsSpelled(known), category == "frontier_llm"));
        Line("mended shown", () => Right(Texts.Shown(known), "declined: " + category));
        Line("mended object", () => Right(Texts.IsObject(known), category == "frontier_llm"));
        if (category is "cyber" or "bio" or "frontier_llm" or "reasoning_extraction")
        {
            Line("mended mirror", () => Right(JsonSerializer.Serialize(JsonSerializer.Deserialize<Decline>($"\"{category}\"")), $"\"{category}\""));
        }
    }

    void Line(string name, Func<string> answer)
    {
        string text;
        try
        {
            text = answer();
        }
        catch (Exception e) when (e is NotImplementedException or InvalidOperationException or JsonException)
        {
            text = e.GetType().Name;
        }

        Console.WriteLine($"{name}, {stop} {category ?? "null"}: {text}");
    }

    static string Right<T>(T answer, T meant) => Equals(answer, meant) ? "right" : "wrong";
}
