namespace RefusalAnalyzers.Tests.Properties;

/// <summary>What an action may change about what a program does.</summary>
internal enum FixPromise
{
    /// <summary>Nothing at all.</summary>
    Nothing,

    /// <summary>Categories that a dispatch leaves out come to a handler that is still to be written.</summary>
    OwnMethod,

    /// <summary>A test also holds for a category that it left out.</summary>
    Test,

    /// <summary>What no arm takes comes to a handler that is still to be written.</summary>
    Unknown,

    /// <summary>A refusal without a category is no crash any more.</summary>
    NoCategory,
}

/// <summary>Told from a diagnostic's rule and an action's title, as a user would.</summary>
internal static class FixPromises
{
    public static FixPromise? Of(string rule, string title) => rule switch
    {
        "RFA001" or "RFA003" when title.EndsWith(" in its own method", StringComparison.Ordinal) => FixPromise.OwnMethod,
        "RFA001" or "RFA003" when title.EndsWith(", keeping today's behaviour", StringComparison.Ordinal) => FixPromise.Nothing,
        "RFA002" when title.EndsWith(" to the test", StringComparison.Ordinal) => FixPromise.Test,
        "RFA004" when title == "Handle unknown categories" => FixPromise.Unknown,
        "RFA005" when title == "Handle a refusal without a category" => FixPromise.NoCategory,
        "RFA010" or "RFA011" when title == "Handle each category in its own method" => FixPromise.Nothing,
        _ => null,
    };
}
