// from: someone who had read only what the rules promise
using System.Collections.Concurrent;
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Caching;

public sealed class RefusalCache
{
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _texts = new();
    private readonly Dictionary<Category, TimeSpan> _ttl = new();

    // The key is the raw text.
    public Task<string> GetAsync(RefusalStopDetails d, Func<string, Task<string>> load)
        => _texts.GetOrAdd(d.Category?.Raw() ?? "none", key => new Lazy<Task<string>>(() => load(key))).Value;

    // The key is the ApiEnum's text, with its quotes: stored and read alike.
    public bool Known(RefusalStopDetails d) => _texts.ContainsKey($"v1:{d.Category}");

    // The key is the enum, converted without a check.
    public TimeSpan Ttl(RefusalStopDetails d) => _ttl.TryGetValue(d.Category!, out var ttl) ? ttl : TimeSpan.Zero; //~ RFA005

    // Checked by a pattern.
    public TimeSpan TtlSafe(RefusalStopDetails d) => d.Category is { } w && _ttl.TryGetValue(w, out var ttl) ? ttl : TimeSpan.Zero;

    // The key becomes Cyber when there is none.
    public TimeSpan TtlDefault(RefusalStopDetails d) => _ttl[d.Category?.Value() ?? default]; //~ RFA022

    // The dictionary's value type is not a category.
    public TimeSpan TtlOrZero(Category c) => _ttl.GetValueOrDefault(c);

    // The key is a number.
    public string Key(Category c) => "refusal:" + (int)c; //~ RFA025

    // Invalidated by a message from a bus, unknown origin, both.
    public void Invalidate(string topic)
    {
        if (topic == "cyber" || topic == "bio") //~ RFA002
        {
            _texts.TryRemove(topic, out _);
        }
    }

    // One word.
    public void Clear(string topic)
    {
        if (topic is "all" or "bio") _texts.Clear();
    }

    // A set of the enum with Contains on a nullable value.
    public bool Has(RefusalStopDetails d) => d.Category?.Value() is { } c && _ttl.ContainsKey(c);

    // A comparer that ignores case for keys only.
    public static HashSet<string> Names(IEnumerable<RefusalStopDetails> all)
        => all.Select(d => d.Category?.Raw()).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);

    // Split a compound key: the second part is of unknown origin and one name is asked for.
    public static bool IsModels(string key) => key.Split(':') is [_, "frontier_llm"];
}
