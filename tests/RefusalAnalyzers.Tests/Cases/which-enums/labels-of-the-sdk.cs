// The SDK's labels of reviewed messages have the members of the categories, and nothing was declined.
using System;
using System.Collections.Generic;
using Anthropic.Models.Beta.Compliance.Review.Cases;
using Anthropic.Models.Beta.Messages;

public static class Labels
{
    public static string Team(BetaComplianceReviewPolicyCategory label) => label switch
    {
        BetaComplianceReviewPolicyCategory.Cyber => "security",
        BetaComplianceReviewPolicyCategory.Bio => "life science",
        _ => "trust",
    };

    public static bool IsScience(BetaComplianceReviewViolatedPolicyCategory label) =>
        label is BetaComplianceReviewViolatedPolicyCategory.Bio or BetaComplianceReviewViolatedPolicyCategory.Cyber;

    public static string Same(BetaComplianceReviewPolicyCategory label)
    {
        switch (label)
        {
            case BetaComplianceReviewPolicyCategory.Cyber:
                return "label";
            case BetaComplianceReviewPolicyCategory.FrontierLlm:
                return "label";
            default:
                return "none";
        }
    }

    public static readonly Dictionary<BetaComplianceReviewPolicyCategory, int> Weights = new()
    {
        [BetaComplianceReviewPolicyCategory.Cyber] = 3,
        [BetaComplianceReviewPolicyCategory.Bio] = 5,
    };

    public static int Number(BetaComplianceReviewPolicyCategory label) => (int)label;

    public static BetaComplianceReviewPolicyCategory Parsed(string text) => Enum.Parse<BetaComplianceReviewPolicyCategory>(text);

    public static BetaComplianceReviewPolicyCategory None() => default(BetaComplianceReviewPolicyCategory);

    // Beside them, the refusals of the beta surface are what they were.
    public static int Refusals(BetaRefusalStopDetails details) => details.Category?.Value() switch //~ RFA001 RFA003
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        _ => 0,
    };

    public static int Trigger(BetaFallbackRefusalTriggerCategory category) => category switch //~ RFA001 RFA003
    {
        BetaFallbackRefusalTriggerCategory.Cyber => 1,
        BetaFallbackRefusalTriggerCategory.Bio => 2,
        _ => 0,
    };
}
