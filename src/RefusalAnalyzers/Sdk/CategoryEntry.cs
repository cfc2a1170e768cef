namespace RefusalAnalyzers.Sdk;

/// <summary>What is known about one category beside its name; the source of every generated comment.</summary>
/// <param name="WireName">The name that the API sends.</param>
/// <param name="Meaning">What the request was taken for, completing "the request …".</param>
/// <param name="Cause">Why it may be refused although it is innocent.</param>
/// <param name="Help">What a handler can usefully do.</param>
internal sealed record CategoryEntry(string WireName, string Meaning, string Cause, string Help);
