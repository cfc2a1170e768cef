using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>Whether a response was put together from updates; the origins of the updates are not followed.</summary>
internal sealed class ChatAggregationPolicy(SubjectReader reader, ChatLibrary chat) : ChatResponsePolicy(reader, chat)
{
    public bool IsFound { get; private set; }

    protected override Verdict JudgeChatCall(IInvocationOperation call, int depth, PendingOrigins pending)
    {
        if (!ChatNames.Aggregates(call.TargetMethod.Name) || !ChatLibrary.IsOfLibrary(call.TargetMethod))
        {
            return Verdict.Stop;
        }

        IsFound = true;
        return Verdict.Known;
    }
}
