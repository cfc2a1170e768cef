namespace RefusalAnalyzers;

/// <summary>Ids are never used twice; a retired one stays here as a tombstone.</summary>
internal static class RuleIds
{
    public const string MissingFrontierLlm = "RFA001";
    public const string TestWithoutFrontierLlm = "RFA002";
    public const string MissingCategory = "RFA003";
    public const string MissingCatchAll = "RFA004";
    public const string NullCategoryThrows = "RFA005";
    public const string SameForEveryCategory = "RFA010";
    public const string FrontierLlmNotDistinct = "RFA011";
    public const string CategoryNotLookedAt = "RFA012";
    public const string StopReasonWithoutRefusal = "RFA013";
    public const string RefusalGroupedWithNormalStop = "RFA014";
    public const string ContentOfRefusal = "RFA015";
    public const string RefusedRequestSentAgain = "RFA016";
    public const string ChatRefusalNotLookedAt = "RFA017";
    public const string ComparedWithJson = "RFA020";
    public const string ParsedWireName = "RFA021";
    public const string MissingBecomesMember = "RFA022";
    public const string MisspelledWireName = "RFA023";
    public const string ExplanationDecides = "RFA024";
    public const string CategoryNumber = "RFA025";
    public const string NeverEqual = "RFA026";
    public const string LooksInVain = "RFA027";
    public const string ShownInQuotes = "RFA028";
    public const string SdkWithoutFrontierLlm = "RFA030";
    public const string MirrorWithoutFrontierLlm = "RFA031";
    public const string RefusalMap = "RFA040";
}
