using Anthropic.Core;
using Anthropic.Models.Messages;
using Consumer;

// Prints one line per category and answer, so that a test can compare what the program says before and after a fix.

foreach (var category in Enum.GetValues<Category>())
{
    ApiEnum<string, Category> value = category;
    Print(value.Raw(), value);
}

Print("null", null);
Print("newer_than_the_sdk", "newer_than_the_sdk");

static void Print(string wireName, ApiEnum<string, Category>? category)
{
    var details = new RefusalStopDetails { Category = category, Explanation = null };
    var cyber = new RefusalStopDetails { Category = Category.Cyber, Explanation = null };

    Line("reply", () => Replies.For(details));
    Line("pair", () => Replies.Compare(cyber, details));
    Line("queue", () => new Router("first-line").QueueFor(details));
    Line("priority", () => new Router("first-line").PriorityOf(details).ToString());
    Line("log", () => string.Join(",", Router.Log(details)));
    Line("qualified", () => Ambiguous.Reply(details));
    Line("uniform", () => Uniform.Reply(details));
    Line("complete", () => Complete.Reply(details));

    void Line(string name, Func<string> answer)
    {
        string text;
        try
        {
            text = answer();
        }
        catch (NotImplementedException)
        {
            text = "NotImplementedException";
        }

        Console.WriteLine($"{wireName} {name}: {text}");
    }
}
