using System.Reflection;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Tests;

/// <summary>
/// Runs code before and after a fix. The code holds <c>Sample.Run</c>, a static method that takes the details of a refusal
/// (those of the stable API), or a message, and returns what it did with them.
/// </summary>
internal static class Execution
{
    public const string New = "newer_than_the_sdk";
    public const string Null = "null";

    /// <summary>The model that every message comes from; none that the SDK has a member for.</summary>
    public const string Model = "claude-of-tomorrow";

    private static readonly string[] s_wires = ["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms", New, Null];
    private static readonly string[] s_stops = ["end_turn", "stop_sequence", "tool_use", "pause_turn", "max_tokens", NoDetails];

    /// <summary>A refusal that says nothing at all.</summary>
    public const string NoDetails = "refusal";

    /// <summary>What a message is refused with.</summary>
    public static IEnumerable<string> Refusals => [.. s_wires, NoDetails];

    /// <summary>What a handler that is still to be written does.</summary>
    public const string Stub = "!NotImplementedException";

    /// <summary>What happens with each wire value, one that is newer than the SDK, and none.</summary>
    /// <returns>Null where the code has no <c>Sample.Run</c>.</returns>
    public static async Task<IReadOnlyDictionary<string, string>?> RunAsync(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName("Sample")?.GetMembers("Run") is not [IMethodSymbol { IsStatic: true, Parameters.Length: 1 }])
        {
            return null;
        }

        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
        {
            throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics));
        }

        image.Position = 0;
        using var code = new LoadedCode(
            image,
            compilation.References.OfType<PortableExecutableReference>().Select(static r => r.FilePath).OfType<string>()
                .Where(static path => !path.Contains("Microsoft.NETCore.App.Ref", StringComparison.Ordinal)));
        var run = code.Assembly.GetType("Sample")!.GetMethod("Run")!;
        var results = new Dictionary<string, string>(StringComparer.Ordinal);
        var isMessage = run.GetParameters()[0].ParameterType.GetProperty("StopReason") is not null;
        foreach (var wire in isMessage ? [.. s_wires, .. s_stops] : s_wires)
        {
            results.Add(wire, await RunAsync(run, wire));
        }

        return results;
    }

    private static async Task<string> RunAsync(MethodInfo run, string wire)
    {
        try
        {
            var result = run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Argument(run.GetParameters()[0].ParameterType, wire)], null);
            if (result is Task task)
            {
                await task;
                result = task.GetType().GetProperty("Result")?.GetValue(task);
            }

            return "=" + (result is System.Collections.IEnumerable and not string ? string.Join(',', ((System.Collections.IEnumerable)result).Cast<object?>()) : result);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return "!" + e.GetType().Name;
        }
    }

    private static object Argument(Type type, string wire)
    {
        if (type.GetProperty("StopReason") is not { } reason)
        {
            return Details(type, wire);
        }

        var message = Activator.CreateInstance(type)!;
        // What every answer of the API has.
        type.GetProperty("ID")?.SetValue(message, "msg_1");
        if (type.GetProperty("Model") is { } model)
        {
            model.SetValue(message, model.PropertyType.GetMethod("op_Implicit", [typeof(string)])!.Invoke(null, [Model]));
        }

        var isOther = s_stops.Contains(wire);
        var converts = reason.PropertyType.GetMethod("op_Implicit", [typeof(string)])!;
        var details = type.GetProperty("StopDetails")!;
        reason.SetValue(message, converts.Invoke(null, [isOther ? wire : "refusal"]));
        details.SetValue(message, isOther ? null : Details(details.PropertyType, wire));
        return message;
    }

    private static object Details(Type type, string wire)
    {
        var details = Activator.CreateInstance(type)!;
        var category = type.GetProperty("Category")!;
        var converts = category.PropertyType.GetMethod("op_Implicit", [typeof(string)])!;
        category.SetValue(details, wire == Null ? null : converts.Invoke(null, [wire]));
        return details;
    }
}
