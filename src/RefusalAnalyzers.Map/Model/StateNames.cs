namespace RefusalAnalyzers.Map.Model;

/// <param name="Key">In SARIF, JSON, and classes of the page.</param>
/// <param name="Sign">What tells states apart without colour.</param>
/// <param name="PlainSign">The same where only ASCII can be shown.</param>
/// <param name="Color">A colour's name in Spectre.Console.</param>
internal sealed record StateNames(RouteState State, string Key, string Words, string Sign, string PlainSign, string Color, string Meaning);
