using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;

namespace RefusalAnalyzers.Tests.Drift;

/// <summary>One version of the SDK in this process, and what a program that is compiled against it needs to run.</summary>
internal sealed class LoadedSdk : IDisposable
{
    private readonly AssemblyLoadContext _context;
    private readonly Assembly _anthropic;

    public LoadedSdk(string version)
    {
        ImmutableArray<string> files = [.. Libraries.SdkAssemblies(version), .. ChatLibraries.Assemblies];
        _context = new(version, isCollectible: true);
        _context.Resolving += (context, name) =>
            files.FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == name.Name) is { } path ? context.LoadFromAssemblyPath(path) : null;
        _anthropic = _context.LoadFromAssemblyName(new("Anthropic"));
    }

    public void Dispose() => _context.Unload();

    public Assembly Load(Stream image) => _context.LoadFromStream(image);

    /// <summary>The name under which the SDK itself sends a member, and what it makes of that name when it comes back.</summary>
    public string WireName(string type, string member)
    {
        var of = _anthropic.GetType(type, throwOnError: true)!;
        var value = Enum.Parse(of, member);
        var wrapper = _anthropic.GetType("Anthropic.Core.ApiEnum`2", throwOnError: true)!.MakeGenericType(typeof(string), of);
        var sent = wrapper.GetMethod("Raw")!.Invoke(Converted(wrapper, value), []);
        var back = wrapper.GetMethod("Value")!.Invoke(Converted(wrapper, sent!), []);
        return Equals(back, value) ? $"\"{sent}\"" : $"\"{sent}\", which is read as {back}";
    }

    /// <summary>The details of a refusal with this category, or a message with this stop reason.</summary>
    public static object Given(Type type, string wire)
    {
        // Past the compiler, which asks for every required property.
        var given = Activator.CreateInstance(type)!;
        var property = type.GetProperty("StopReason") ?? type.GetProperty("Category")!;
        property.SetValue(given, wire == Trap.Null ? null : Converted(property.PropertyType, wire));
        return given;
    }

    private static object Converted(Type wrapper, object value) => wrapper.GetMethod("op_Implicit", [value.GetType()])!.Invoke(null, [value])!;
}
