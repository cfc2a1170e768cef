// from: re-created after shapes of public code
// with: logging
// why: RFA028 "an ApiEnum category or stop reason that is formatted as an object (… `ILogger` extensions …)"; the category is read, so no RFA012; text gathered before the test is not used in the branch, so no RFA015.
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;
namespace Syllabus;

public sealed class CourseReader(AnthropicClient anthropic, ILogger<CourseReader> log)
{
    public async Task<string> ReadAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var course = await anthropic.Messages.Create(request, cancel);
        var text = string.Concat(course.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text));
        if (course.StopReason == StopReason.MaxTokens)
        {
            log.LogWarning("the course is cut off");
        }

        if (course.StopReason == StopReason.Refusal)
        {
            log.LogWarning("the course was declined: {Category}", course.StopDetails?.Category); //~ RFA028
            throw new InvalidOperationException("Paste the grading section only.");
        }

        return text;
    }

    public async Task<string?> QuietAsync(MessageCreateParams request, Uri source)
    {
        var page = await anthropic.Messages.Create(request);
        if (page.StopReason == "refusal")
        {
            log.LogWarning(
                "{Host} was not read ({Category}).",
                source.Host,
                page.StopDetails?.Category); //~ RFA028
            return null;
        }

        return page.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text).FirstOrDefault();
    }
}
