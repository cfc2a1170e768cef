using System.Text.Json.Nodes;

namespace RefusalAnalyzers.Map.Tests;

/// <summary>SARIF in the shape that the C# compiler writes.</summary>
internal static class Sarif
{
    public static JsonObject Result(string file, int line, string member, string form, string subject, params (string Value, string State, string Target)[] routes)
    {
        var properties = new JsonObject { ["enum"] = "Anthropic.Models.Messages.Category", ["form"] = form, ["member"] = member, ["sdkVersion"] = "13.14.0", ["subject"] = subject };
        foreach (var (value, state, target) in routes)
        {
            properties["route." + value] = state;
            properties["target." + value] = target;
        }

        return new()
        {
            ["ruleId"] = "RFA040",
            ["level"] = "note",
            ["message"] = new JsonObject { ["text"] = "…" },
            ["locations"] = new JsonArray(new JsonObject
            {
                ["physicalLocation"] = new JsonObject
                {
                    ["artifactLocation"] = new JsonObject { ["uri"] = new Uri(file).AbsoluteUri },
                    ["region"] = new JsonObject { ["startLine"] = line, ["startColumn"] = 9 },
                },
            }),
            ["properties"] = new JsonObject { ["warningLevel"] = 1, ["customProperties"] = properties },
        };
    }

    public static string Log(params JsonObject[] results)
    {
        var other = new JsonObject { ["ruleId"] = "RFA001", ["level"] = "warning" };
        return new JsonObject
        {
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject { ["results"] = new JsonArray([other, .. results]), ["tool"] = new JsonObject() }),
        }.ToJsonString();
    }
}
