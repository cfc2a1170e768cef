// from: someone who had read only what the rules promise
// kind: exe
using Anthropic.Core;
using Anthropic.Models.Messages;

// A test in a top-level lambda.
Func<RefusalStopDetails, bool> sensitive = d => d.Category?.Raw() is "cyber" or "bio"; //~ RFA002

// Command-line words: one known name.
var mode = args.FirstOrDefault() switch { "bio" => 1, "--help" => 2, _ => 0 };

// A local of unknown origin with both names.
var name = Environment.GetEnvironmentVariable("CATEGORY") ?? "";
var weight = name switch //~ RFA001 RFA003
{
    "cyber" => 2,
    "bio" => 3,
    _ => 0,
};

// A nested ternary about one name and a number.
var text = mode > 1 ? "help" : name == "frontier_llm" ? "models" : "other";

// A parse of a command-line argument.
if (args.Length > 1 && Enum.TryParse<Category>(args[1], true, out var parsed)) //~ RFA021
{
    Console.WriteLine(parsed);
}

// A default for a missing argument.
Category chosen = args.Length > 2 ? Enum.Parse<Category>(args[2].Replace("_", "")) : default; //~ RFA022

// A nullable default.
Category? maybe = args.Length > 3 ? Category.Bio : default(Category?);

// Wire texts that are only printed.
foreach (var item in new[] { "cyber", "bio" })
{
    Console.WriteLine($"{item}: {weight} {text} {chosen} {maybe} {sensitive}");
}

// A local function with a static dictionary that names all.
static string Title(ApiEnum<string, Category> wire)
{
    var map = new Dictionary<string, string>
    {
        ["cyber"] = "Security",
        ["bio"] = "Science",
        ["frontier_llm"] = "Models",
        ["reasoning_extraction"] = "Prompts",
        ["general_harms"] = "Policy",
    };
    return map.TryGetValue(wire.Raw(), out var title) ? title : "Declined";
}

Console.WriteLine(Title("cyber"));
