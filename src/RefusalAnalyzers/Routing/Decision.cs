using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>A dispatch in its place: what can still come to it, what it names, and what goes on with it in a catch-all.</summary>
internal sealed class Decision(SubjectReader reader, Dispatch dispatch)
{
    private Routes? _routes;

    public Dispatch Dispatch { get; } = dispatch;

    public RefusalEnum Enum => Dispatch.Enum;

    /// <summary>The values that no earlier code has taken away.</summary>
    public ValueSet Reaching { get; } = Narrowing.At(reader, dispatch.Operation, dispatch.Target).Except(dispatch.LeftBetween);

    /// <summary>The dispatch over the same subject in whose catch-all this one stands.</summary>
    public Decision? Continues { get; set; }

    /// <summary>What it names itself, and what code in its catch-alls names of the same subject.</summary>
    public ValueSet Names { get; set; } = dispatch.OwnNames | ByExclusion(dispatch);

    /// <summary>What arms have to themselves, since an earlier one takes all but them.</summary>
    public ValueSet NamesByExclusion => ByExclusion(Dispatch);

    public Routes Routes => _routes ??= new(reader, Dispatch);

    /// <summary>The members, of those asked for, that can come here.</summary>
    public ValueSet Asked => Enum.AskedFor & Reaching;

    /// <summary>
    /// <c>not FrontierLlm => a, _ => b</c>: the second arm is that category's alone, although it names nothing.
    /// </summary>
    private static ValueSet ByExclusion(Dispatch dispatch)
    {
        var left = ValueSet.All;
        var excluded = ValueSet.None;
        var named = ValueSet.None;
        foreach (var (alternative, _) in Routes.Ways(dispatch))
        {
            if (!left.HasUnknown)
            {
                named |= alternative.Must & left & excluded;
            }

            if (alternative.Must.HasUnknown && alternative.Must.Overlaps(dispatch.Enum.MemberSet) && !alternative.IsRelational)
            {
                excluded |= dispatch.Enum.NameSet.Except(alternative.May);
            }

            left = left.Except(alternative.Must);
        }

        return named;
    }
}
