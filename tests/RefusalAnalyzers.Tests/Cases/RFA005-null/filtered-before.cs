using Anthropic.Core;
using Anthropic.Models.Messages;
using System.Diagnostics;

namespace Clinic;

using Why = Anthropic.Models.Messages.Category;

public static class Filters
{
    // Behind the filter there is a category.
    public static IEnumerable<Why> Chain(IEnumerable<RefusalStopDetails> all) => all.Where(d => d.Category is not null).Select(d => d.Category!.Value());

    public static IEnumerable<Why> Query(IEnumerable<RefusalStopDetails> all) => from d in all where d.Category != null select d.Category!.Value();

    public static IEnumerable<string> Projected(IEnumerable<Message> all) => all.Select(m => m.StopDetails?.Category).Where(c => c is not null).Select(c => c!.Raw());

    public static IEnumerable<string> OfType(IEnumerable<Message> all) => all.Select(m => m.StopDetails?.Category).OfType<ApiEnum<string, Why>>().Select(c => c!.Raw());

    public static string First(IEnumerable<RefusalStopDetails> all) => all.First(d => d.Category is not null).Category!.Raw();

    public static string FirstInALocal(IEnumerable<RefusalStopDetails> all)
    {
        var first = all.First(d => d.Category is not null);
        return first.Category!.Raw();
    }

    public static void Loop(IEnumerable<RefusalStopDetails> all)
    {
        var refused = all.Where(d => d.Category is { }).ToList();
        foreach (var d in refused)
        {
            Console.WriteLine(d.Category!.Raw());
        }
    }

    public static string Kept(RefusalStopDetails d)
    {
        var has = d.Category is not null;
        return has ? d.Category!.Raw() : "none";
    }

    // Something else was asked for.
    public static IEnumerable<Why> AnotherMember(IEnumerable<RefusalStopDetails> all) => all.Where(d => d.Explanation is not null).Select(d => d.Category!.Value()); //~ RFA005

    public static IEnumerable<Why> Either(IEnumerable<RefusalStopDetails> all, bool lax) => all.Where(d => lax || d.Category is not null).Select(d => d.Category!.Value()); //~ RFA005

    public static IEnumerable<Why> AnotherSequence(IEnumerable<RefusalStopDetails> all, IEnumerable<RefusalStopDetails> others) =>
        all.Where(d => d.Category is not null).SelectMany(_ => others).Select(d => d.Category!.Value()); //~ RFA005

    public static IEnumerable<Why> Concatenated(IEnumerable<RefusalStopDetails> all, IEnumerable<RefusalStopDetails> others) =>
        all.Where(d => d.Category is not null).Concat(others).Select(d => d.Category!.Value()); //~ RFA005

    public static string FirstOrNone(IEnumerable<RefusalStopDetails> all) => all.First().Category!.Raw(); //~ RFA005

#nullable disable
    public static string Reference(RefusalStopDetails d)
    {
        if (ReferenceEquals(d.Category, null))
        {
            return "none";
        }

        return d.Category.Raw();
    }

    public static string AsObjects(RefusalStopDetails d)
    {
        if (object.Equals(d.Category, null))
        {
            return "none";
        }

        return d.Category.Raw();
    }

    public static string Asserted(RefusalStopDetails d)
    {
        Debug.Assert(d.Category != null);
        return d.Category.Raw();
    }

    public static string ReferenceOfAnother(RefusalStopDetails d, RefusalStopDetails other)
    {
        if (ReferenceEquals(other.Category, null))
        {
            return "none";
        }

        return d.Category.Raw(); //~ RFA005
    }
}
