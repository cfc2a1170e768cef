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
            Category.FrontierLlm => new[] { "o" },
            _ => new[] { "o" },
        };
        return words;
    }

    private static async Task<int> Tasks(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return await Task.FromResult(1);
            case Category.FrontierLlm:
                return await Task.FromResult(0);
            default:
                return await Task.FromResult(0);
        }
    }

    private static async ValueTask<int> ValueTasks(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => await new ValueTask<int>(1),
        Category.FrontierLlm => await new ValueTask<int>(0),
        _ => await new ValueTask<int>(0),
    };

    private static Task<int> NotAsync(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => Task.FromResult(1),
        Category.FrontierLlm => Task.FromResult(0),
        _ => Task.FromResult(0),
    };

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
                    await Task.Yield();
                    return "o";
                default:
                    await Task.Yield();
                    return "o";
            }
        };
        return await ask(details);
    }

    private static async IAsyncEnumerable<string> Parts(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                yield return "c";
                await Task.Yield();
                break;
            case Category.FrontierLlm:
                yield return "o";
                yield break;
            default:
                yield return "o";
                yield break;
        }

        yield return "end";
    }

    private static async Task Plain(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                await Task.Yield();
                break;
            case Category.FrontierLlm:
                await Task.Delay(0);
                break;
            default:
                await Task.Delay(0);
                break;
        }
    }

    private static int Var(RefusalStopDetails details)
    {
        var number = details.Category?.Value() switch
        {
            Category.Cyber => (byte)1,
            Category.FrontierLlm => 2,
            _ => 2,
        };
        return number;
    }

    private static T Pick<T>(RefusalStopDetails details, T cyber, T other)
        where T : class, IComparable<T> => details.Category?.Value() switch
    {
        Category.Cyber => cyber,
        Category.FrontierLlm => other,
        _ => other,
    };

    private static string? New(RefusalStopDetails details)
    {
        string? text = details.Category?.Value() switch
        {
            Category.Cyber => new('c', 2),
            Category.FrontierLlm => null,
            _ => null,
        };
        return text;
    }

    private static string Dyn(RefusalStopDetails details)
    {
        dynamic thing = 1;
        var found = details.Category?.Value() switch
        {
            Category.Cyber => thing,
            Category.FrontierLlm => "o",
            _ => "o",
        };
        return found.ToString();
    }

    private static string Anonymous(RefusalStopDetails details)
    {
        var pair = details.Category?.Value() switch
        {
            Category.Cyber => new { Text = "c", Code = 1 },
            Category.FrontierLlm => new { Text = "o", Code = 0 },
            _ => new { Text = "o", Code = 0 },
        };
        return pair.Text;
    }

    private static double Num(RefusalStopDetails details) => 1.5 + details.Category?.Value() switch { Category.Cyber => 1, Category.Bio => 2L, Category.FrontierLlm => 0, _ => 0 };

    private static object Mixed(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "c",
        Category.Bio => 1,
        Category.FrontierLlm => 2.5m,
        _ => 2.5m,
    };

    private static string ArmsOfTuples(RefusalStopDetails details)
    {
        var (text, code) = details.Category?.Value() switch
        {
            Category.Cyber => ("c", (int?)1),
            Category.FrontierLlm => ("o", null),
            _ => ("o", null),
        };
        return text + code;
    }

    private static string Throws(RefusalStopDetails details)
    {
        try
        {
            return details.Category?.Value() switch
            {
                Category.Cyber => throw new InvalidOperationException(),
                Category.FrontierLlm => throw new NotSupportedException(),
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

    private static Func<int, string> Deleg(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => static n => "c" + n,
        Category.FrontierLlm => static n => "o" + n,
        _ => static n => "o" + n,
    };

    private static List<int> Coll(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => [1],
        Category.FrontierLlm => [],
        _ => [],
    };

    private static TList Constrained<TList, TItem>(RefusalStopDetails details, TList one, TList other)
        where TList : class, IList<TItem>, new()
        where TItem : unmanaged
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return one;
            case Category.FrontierLlm:
                return other;
            default:
                return other;
        }
    }

    private static List<int> Constrained(RefusalStopDetails details, List<int> one, List<int> other) => Constrained<List<int>, int>(details, one, other);

    private static int? NullableNumber(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => 1, Category.FrontierLlm => null, _ => null };

    private static string Ternary(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? "c"
        : details.Category?.Value() == Category.Bio ? "b"
        : details.Category?.Value() == Category.FrontierLlm ? "o"
        : "o";

    private static string Discard(RefusalStopDetails details)
    {
        _ = details.Category?.Value() switch { Category.Cyber => 1, Category.FrontierLlm => 2, _ => 2 };
        return "d";
    }
}
