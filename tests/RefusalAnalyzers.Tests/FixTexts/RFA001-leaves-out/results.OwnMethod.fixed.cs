using System.Collections.Generic;
using System.Threading.Tasks;
using Anthropic.Models.Messages;

// What a handler returns: what the construct needs.
public static class Sample
{
    public static async Task<string> Run(RefusalStopDetails details)
    {
        var text = string.Join(",", Targeted(details));
        text += "|" + await Tasks(details) + await ValueTasks(details) + await NotAsync(details) + await InLambda(details);
        await foreach (var part in Parts(details))
        {
            text += part;
        }

        await Plain(details);
        text += "|" + Var(details) + Pick(details, "a", "b") + New(details)?.Length + Dyn(details) + Anonymous(details);
        text += "|" + Num(details) + Mixed(details) + ArmsOfTuples(details) + Throws(details) + Deleg(details)(1) + Coll(details).Count;
        text += "|" + Constrained(details, new List<int>(), new List<int>()).Count + NullableNumber(details) + Ternary(details) + Discard(details);
        return text;
    }

    private static IEnumerable<string> Targeted(RefusalStopDetails details)
    {
        IEnumerable<string> words = details.Category?.Value() switch
        {
            Category.Cyber => new List<string> { "c" },
            Category.FrontierLlm => HandleFrontierLlmRefusal(details),
            _ => new[] { "o" },
        };
        return words;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static IEnumerable<string> HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static async Task<int> Tasks(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return await Task.FromResult(1);
            case Category.FrontierLlm:
                return await HandleFrontierLlmRefusalInTasks(details);
            default:
                return await Task.FromResult(0);
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<int> HandleFrontierLlmRefusalInTasks(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static async ValueTask<int> ValueTasks(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => await new ValueTask<int>(1),
        Category.FrontierLlm => await HandleFrontierLlmRefusalInValueTasks(details),
        _ => await new ValueTask<int>(0),
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<int> HandleFrontierLlmRefusalInValueTasks(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static Task<int> NotAsync(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => Task.FromResult(1),
        Category.FrontierLlm => HandleFrontierLlmRefusalInNotAsync(details),
        _ => Task.FromResult(0),
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<int> HandleFrontierLlmRefusalInNotAsync(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static async Task<string> InLambda(RefusalStopDetails details)
    {
        Func<RefusalStopDetails, ValueTask<string>> ask = async d =>
        {
            switch (d.Category?.Value())
            {
                case Category.Cyber:
                    await Task.Yield();
                    return "c";
                case Category.FrontierLlm:
                    return await HandleFrontierLlmRefusalInInLambda(d);
                default:
                    await Task.Yield();
                    return "o";
            }
        };
        return await ask(details);
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task<string> HandleFrontierLlmRefusalInInLambda(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static async IAsyncEnumerable<string> Parts(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                yield return "c";
                await Task.Yield();
                break;
            case Category.FrontierLlm:
                yield return HandleFrontierLlmRefusalInParts(details);
                break;
            default:
                yield return "o";
                yield break;
        }

        yield return "end";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInParts(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static async Task Plain(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                await Task.Yield();
                break;
            case Category.FrontierLlm:
                await HandleFrontierLlmRefusalInPlain(details);
                break;
            default:
                await Task.Delay(0);
                break;
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Task HandleFrontierLlmRefusalInPlain(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static int Var(RefusalStopDetails details)
    {
        var number = details.Category?.Value() switch
        {
            Category.Cyber => (byte)1,
            Category.FrontierLlm => HandleFrontierLlmRefusalInVar(details),
            _ => 2,
        };
        return number;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInVar(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static T Pick<T>(RefusalStopDetails details, T cyber, T other)
        where T : class, IComparable<T> => details.Category?.Value() switch
    {
        Category.Cyber => cyber,
        Category.FrontierLlm => HandleFrontierLlmRefusalInPick<T>(details),
        _ => other,
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static T HandleFrontierLlmRefusalInPick<T>(RefusalStopDetails details) where T : class, IComparable<T> =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string? New(RefusalStopDetails details)
    {
        string? text = details.Category?.Value() switch
        {
            Category.Cyber => new('c', 2),
            Category.FrontierLlm => HandleFrontierLlmRefusalInNew(details),
            _ => null,
        };
        return text;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string? HandleFrontierLlmRefusalInNew(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Dyn(RefusalStopDetails details)
    {
        dynamic thing = 1;
        var found = details.Category?.Value() switch
        {
            Category.Cyber => thing,
            Category.FrontierLlm => HandleFrontierLlmRefusalInDyn(details),
            _ => "o",
        };
        return found.ToString();
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static dynamic HandleFrontierLlmRefusalInDyn(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Anonymous(RefusalStopDetails details)
    {
        var pair = details.Category?.Value() switch
        {
            Category.Cyber => new { Text = "c", Code = 1 },
            _ => new { Text = "o", Code = 0 },
        };
        return pair.Text;
    }

    private static double Num(RefusalStopDetails details) => 1.5 + details.Category?.Value() switch { Category.Cyber => 1, Category.Bio => 2L, Category.FrontierLlm => HandleFrontierLlmRefusalInNum(details), _ => 0 };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static long HandleFrontierLlmRefusalInNum(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static object Mixed(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "c",
        Category.Bio => 1,
        Category.FrontierLlm => HandleFrontierLlmRefusalInMixed(details),
        _ => 2.5m,
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static object HandleFrontierLlmRefusalInMixed(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string ArmsOfTuples(RefusalStopDetails details)
    {
        var (text, code) = details.Category?.Value() switch
        {
            Category.Cyber => ("c", (int?)1),
            Category.FrontierLlm => HandleFrontierLlmRefusalInArmsOfTuples(details),
            _ => ("o", null),
        };
        return text + code;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static (string, int?) HandleFrontierLlmRefusalInArmsOfTuples(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Throws(RefusalStopDetails details)
    {
        try
        {
            return details.Category?.Value() switch
            {
                Category.Cyber => throw new InvalidOperationException(),
                Category.FrontierLlm => HandleFrontierLlmRefusalInThrows(details),
                _ => throw new NotSupportedException(),
            };
        }
        catch (NotSupportedException)
        {
            return "not";
        }
        catch (InvalidOperationException)
        {
            return "invalid";
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInThrows(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static Func<int, string> Deleg(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => static n => "c" + n,
        Category.FrontierLlm => HandleFrontierLlmRefusalInDeleg(details),
        _ => static n => "o" + n,
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static Func<int, string> HandleFrontierLlmRefusalInDeleg(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static List<int> Coll(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => [1],
        Category.FrontierLlm => HandleFrontierLlmRefusalInColl(details),
        _ => [],
    };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static List<int> HandleFrontierLlmRefusalInColl(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static TList Constrained<TList, TItem>(RefusalStopDetails details, TList one, TList other)
        where TList : class, IList<TItem>, new()
        where TItem : unmanaged
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return one;
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusalInConstrained<TList, TItem>(details);
            default:
                return other;
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static TList HandleFrontierLlmRefusalInConstrained<TList, TItem>(RefusalStopDetails details) where TList : class, IList<TItem>, new() where TItem : unmanaged =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static List<int> Constrained(RefusalStopDetails details, List<int> one, List<int> other) => Constrained<List<int>, int>(details, one, other);

    private static int? NullableNumber(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => 1, Category.FrontierLlm => HandleFrontierLlmRefusalInNullableNumber(details), _ => null };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int? HandleFrontierLlmRefusalInNullableNumber(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Ternary(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? "c"
        : details.Category?.Value() == Category.Bio ? "b"
        : details.Category?.Value() == Category.FrontierLlm ? HandleFrontierLlmRefusalInTernary(details)
        : "o";

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInTernary(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Discard(RefusalStopDetails details)
    {
        _ = details.Category?.Value() switch { Category.Cyber => 1, Category.FrontierLlm => HandleFrontierLlmRefusalInDiscard(details), _ => 2 };
        return "d";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static int HandleFrontierLlmRefusalInDiscard(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
