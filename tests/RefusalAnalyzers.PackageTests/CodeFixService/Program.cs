using System.Reflection;
using System.Runtime.Loader;

// Arguments: a source file, and the text at which the light bulb is asked for. Prints a line for each action of ours, in order.
var metadata = typeof(Program).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(a => a.Key, a => a.Value!);
AssemblyLoadContext.Default.Resolving += (context, name) =>
    Path.Combine(metadata["RoslynFolder"], name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
return await CodeFixService.LightBulb.Show(args[0], args[1], Directory.GetFiles(metadata["AnalyzerFolder"], "*.dll"));
