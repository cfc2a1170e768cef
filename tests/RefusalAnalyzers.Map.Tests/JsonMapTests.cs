using RefusalAnalyzers.Map.Model;
using RefusalAnalyzers.Map.Writing;

namespace RefusalAnalyzers.Map.Tests;

internal sealed class JsonMapTests
{
    [Test]
    public void WritesTheDocumentedFormat()
    {
        var place = Models.Reply with { Routes = Models.Reply.Routes.SetItem("cyber", new(RouteState.Own, "Éa<b>()", Differs: true)) };
        Assert.That(JsonMap.Write(RefusalMap.Of([place])), Is.EqualTo(
            """
            {
              "format": "refusal-map",
              "version": 1,
              "values": [
                "cyber",
                "frontier_llm",
                "null",
                "unknown"
              ],
              "places": [
                {
                  "projects": [
                    "src/Desk/Desk.csproj"
                  ],
                  "targetFrameworks": [
                    "net10.0"
                  ],
                  "file": "src/Desk/Desk.cs",
                  "line": 12,
                  "column": 9,
                  "member": "M:Support.Desk.Reply(System.String)",
                  "form": "SwitchExpression",
                  "enum": "Anthropic.Models.Messages.Category",
                  "sdkVersions": [
                    "13.14.0"
                  ],
                  "subject": "details.Category",
                  "routes": {
                    "cyber": {
                      "state": "own",
                      "target": "Éa<b>()",
                      "differs": true
                    },
                    "frontier_llm": {
                      "state": "catchAll",
                      "target": "\"a | `b`\""
                    },
                    "null": {
                      "state": "none",
                      "target": ""
                    },
                    "unknown": {
                      "state": "catchAll",
                      "target": "\"a | `b`\""
                    }
                  }
                }
              ]
            }

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void WhatItWrites_ItReads()
    {
        using var folder = new Folder();
        var text = JsonMap.Write(Models.Small);
        Assert.That(JsonMap.Write(JsonMap.Read(folder.Write("map.json", text))), Is.EqualTo(text));
    }

    [TestCase("", "no refusal map")]
    [TestCase("[]", "no refusal map")]
    [TestCase("{}", "\"format\"")]
    [TestCase("""{"format": "other", "version": 1}""", "\"format\"")]
    [TestCase("""{"format": "refusal-map", "version": 2}""", "its version is 2, and this tool reads version 1")]
    [TestCase("""{"format": "refusal-map", "version": 1, "places": [{}]}""", "no refusal map")]
    [TestCase("""{"format": "refusal-map", "version": 1, "places": [{"projects": []}]}""", "no project")]
    public void WhenItIsNoMap_SaysSo(string text, string why)
    {
        using var folder = new Folder();
        Assert.That(() => JsonMap.Read(folder.Write("map.json", text)), Throws.TypeOf<MapFailure>().With.Message.Contains(why).And.Message.Contains("map.json"));
    }
}
