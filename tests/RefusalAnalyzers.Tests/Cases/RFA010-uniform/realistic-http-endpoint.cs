// from: someone who had read only what the rules promise
using System.Text.Json;
using Anthropic.Models.Messages;
namespace Support;

public sealed record Problem(int Status, string Title, string? Detail);

public sealed class Endpoint(HttpClient http)
{
    // An HTTP status per category; FrontierLlm shares it with GeneralHarms.
    public static int Status(Category? c) => c switch
    {
        Category.Cyber => 451,
        Category.Bio => 452,
        Category.ReasoningExtraction => 422,
        Category.FrontierLlm or Category.GeneralHarms => 403, //~ RFA011
        _ => 400,
    };

    // The explanation is in the detail of every problem, and the details came in whole: handed on.
    public static Problem ToProblem(RefusalStopDetails d) => d.Category?.Value() switch
    {
        Category.Cyber => Make(403, d),
        Category.Bio => Make(403, d),
        Category.FrontierLlm => Make(403, d),
        Category.ReasoningExtraction => Make(403, d),
        Category.GeneralHarms => Make(403, d),
        null => Make(403, d),
        _ => Make(403, d),
    };

    private static Problem Make(int status, RefusalStopDetails d) => new(status, "declined", d.Explanation);

    // A post with the same body but another address for FrontierLlm.
    public async Task NotifyAsync(Category? c, HttpContent content, CancellationToken ct)
    {
        switch (c)
        {
            case Category.Cyber:
            case Category.Bio:
            case Category.ReasoningExtraction:
            case Category.GeneralHarms:
                await http.PostAsync("https://example.org/policy", content, ct);
                break;
            case Category.FrontierLlm:
                await http.PostAsync("https://example.org/models", content, ct);
                break;
            default:
                await http.PostAsync("https://example.org/policy", content, ct);
                break;
        }
    }

    // The token is left out in the one call: another argument.
    public async Task NotifyLateAsync(Category? c, HttpContent content, CancellationToken ct)
    {
        if (c is Category.Cyber or Category.Bio) await http.PostAsync("https://example.org/", content, ct);
        else if (c is Category.FrontierLlm) await http.PostAsync("https://example.org/", content);
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) await http.PostAsync("https://example.org/", content, ct);
    }

    // JSON that is the same but for one property.
    public static string Json(Category? c) => c switch
    {
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => JsonSerializer.Serialize(new { error = "declined", retry = false }),
        Category.FrontierLlm => JsonSerializer.Serialize(new { error = "declined", retry = true }),
        _ => JsonSerializer.Serialize(new { error = "declined", retry = false }),
    };

    // The same exception for every category.
    public static Exception Error(Category? c, string id)
    {
        if (c == Category.Cyber) return new HttpRequestException($"declined {id}"); //~ RFA010
        if (c == Category.Bio) return new HttpRequestException($"declined {id}");
        if (c == Category.FrontierLlm) return new HttpRequestException($"declined {id}");
        if (c == Category.ReasoningExtraction) return new HttpRequestException($"declined {id}");
        if (c == Category.GeneralHarms) return new HttpRequestException($"declined {id}");
        return new InvalidOperationException(id);
    }
}
