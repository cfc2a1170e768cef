using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Routing;

namespace RefusalAnalyzers.Fixes.Forms;

/// <summary>Knows who writes into which form of dispatch.</summary>
internal static class FormFactory
{
    /// <param name="plan">What the changes go to; a plan of their own where there is none.</param>
    public static Form? Of(FixedFile file, MemberReading reading, Decision decision, FixPlan? plan = null) => (decision.Dispatch.Form, decision.Dispatch.Syntax) switch
    {
        (DispatchForm.ConditionalChain, ConditionalExpressionSyntax whole) => new ConditionalChainForm(file, reading, decision, plan ?? new(), whole),
        (DispatchForm.IfChain or DispatchForm.GuardRun, IfStatementSyntax first) => new IfChainForm(file, reading, decision, plan ?? new(), first),
        (DispatchForm.Lookup, _) => new LookupForm(file, reading, decision, plan ?? new()),
        _ => OfSwitch(file, reading, decision, plan ?? new()),
    };

    public static SwitchForm? OfSwitch(FixedFile file, MemberReading reading, Decision decision, FixPlan plan) => decision.Dispatch.Syntax switch
    {
        SwitchExpressionSyntax syntax => new SwitchExpressionForm(file, reading, decision, plan, syntax),
        SwitchStatementSyntax syntax => new SwitchStatementForm(file, reading, decision, plan, syntax),
        _ => null,
    };
}
