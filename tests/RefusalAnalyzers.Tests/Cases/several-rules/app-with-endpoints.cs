// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Web;

public interface IResult { }
public sealed record Json(int Status, object? Body) : IResult;
public sealed record ProblemDetails(string Type, string Title, int Status, string? Detail = null);

public static class Results
{
    public static IResult Ok(object? body) => new Json(200, body);
    public static IResult Problem(ProblemDetails p) => new Json(p.Status, p);
}

public static class Endpoint
{
    private static readonly Dictionary<string, string> s_types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["cyber"] = "https://errors.shop.example/cyber",
        ["bio"] = "https://errors.shop.example/bio",
        ["frontier_llm"] = "https://errors.shop.example/models",
        ["reasoning_extraction"] = "https://errors.shop.example/reasoning",
        ["general_harms"] = "https://errors.shop.example/general",
    };

    // The dictionary names all five; the `??` has a text.
    public static IResult Declined(RefusalStopDetails d)
    {
        var raw = d.Category?.Raw();
        var type = raw is not null && s_types.TryGetValue(raw, out var t) ? t : "about:blank";
        return Results.Problem(new(type, "Declined", 422, d.Explanation));
    }

    // A query-string filter of unknown origin: one near-miss text, silent.
    public static IResult List(string? filter, IEnumerable<Message> log)
        => filter == "frontier-llm"
            ? Results.Ok(log.Where(m => m.StopDetails?.Category?.Raw() == "frontier_llm"))
            : Results.Ok(log);

    // The same, but the literal stands in front of a category.
    public static IResult Wrong(IEnumerable<Message> log)
        => Results.Ok(log.Where(m => m.StopDetails?.Category?.Raw() == "frontier-llm")); //~ RFA023

    // A handler that parses the query to the enum.
    public static IResult Parse(string category)
        => Enum.TryParse<Category>(category, ignoreCase: true, out var c) //~ RFA021
            ? Results.Ok(c)
            : Results.Problem(new("about:blank", "Bad category", 400));

    // A status by the wire text.
    public static int Status(Message m)
    {
        return m.StopDetails?.Category?.Raw() switch //~ RFA001
        {
            "cyber" or "bio" => 451,
            "reasoning_extraction" => 422,
            "general_harms" => 403,
            _ => 400,
        };
    }

    // A header by interpolation of the wire text.
    public static string Header(RefusalStopDetails d) => $"refusal; category={d.Category?.Raw() ?? "none"}";

    // A minimal endpoint as a lambda that maps by the enum's text.
    public static readonly Func<Message, IResult> Handler = m => Results.Ok(new
    {
        id = m.ID,
        stop = m.StopReason?.Raw(),
        category = m.StopDetails?.Category?.Value().ToString(),
        text = m.StopDetails?.Explanation,
    });

    // A cookie named like a category.
    public static bool HasCookie(IDictionary<string, string> cookies) => cookies.ContainsKey("bio") || cookies.ContainsKey("cyber");
}
