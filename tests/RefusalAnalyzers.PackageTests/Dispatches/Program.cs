using Anthropic.Core;
using Anthropic.Models.Messages;
using Dispatches;

// Prints one line per category and answer, so that a test can compare what the program says before and after a fix.

foreach (var wireName in new[] { "cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms", "newer_than_the_sdk", null })
{
    var details = new RefusalStopDetails { Category = wireName is null ? null : (ApiEnum<string, Category>)wireName, Explanation = null };

    Line("expert", () => Desk.IsExpert(details).ToString());
    Line("listed", () => Desk.IsListed(details).ToString());
    Line("some", () => Desk.Some(details));
    Line("chain", () => Desk.Chain(details));
    Line("open", () => Desk.Open(details));
    Line("throws", () => Desk.Throws(details));
    Line("uniform", () => Alike.Uniform(details));
    Line("guards", () => Alike.Guards(details));
    Line("alike", () => Alike.Some(details));

    void Line(string name, Func<string> answer)
    {
        string text;
        try
        {
            text = answer();
        }
        catch (Exception e)
        {
            text = e.GetType().Name;
        }

        Console.WriteLine($"{name} {wireName ?? "null"}: {text}");
    }
}
