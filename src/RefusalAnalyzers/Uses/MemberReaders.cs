using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Scanning;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Uses;

/// <summary>The members of a file that are reached by calls; each is read once.</summary>
internal sealed class MemberReaders
{
    private readonly Dictionary<SyntaxNode, SubjectReader?> _readers = [];
    private ILookup<string, SimpleNameSyntax>? _names;

    public static MemberReaders Of(SubjectReader reader) => reader.Body.Tables.Table(static () => new MemberReaders());

    /// <summary>The member around a place of the same file.</summary>
    public SubjectReader? At(SubjectReader reader, SyntaxNode place)
    {
        if (MemberRoots.Of(place) is not { } root)
        {
            return null;
        }

        if (root == reader.Body.Root.Syntax)
        {
            return reader;
        }

        if (!_readers.TryGetValue(root, out var read))
        {
            var body = reader.Body;
            _readers[root] = read = body.Model.GetOperation(root, body.Cancellation) is { } operation
                ? new SubjectReader(MemberBody.Read(operation, body.Model, body.Tables, body.Cancellation), reader.Sdk, reader.Options)
                : null;
        }

        return read;
    }

    /// <summary>The code of a method that cannot be called from outside the file, or of a local function, and the member that it belongs to.</summary>
    public (IOperation Code, SubjectReader Reader)? CodeOf(SubjectReader reader, IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return reader.Body.FindLocalFunction(method) is { } function ? (function, reader) : null;
        }

        method = Declared(method);
        return method is { MethodKind: MethodKind.Ordinary, IsAbstract: false, IsVirtual: false, IsOverride: false, DeclaringSyntaxReferences: { Length: 1 } declared }
            && declared[0].SyntaxTree == reader.Body.Model.SyntaxTree && At(reader, declared[0].GetSyntax(reader.Body.Cancellation)) is { } own
                ? (own.Body.Root, own)
                : null;
    }

    public static IMethodSymbol Declared(IMethodSymbol method) => (method.ReducedFrom ?? method).OriginalDefinition;

    /// <summary>Every call of a private method or a local function; null where it is used in another way as well, or may be called elsewhere.</summary>
    public IReadOnlyList<(IInvocationOperation Call, SubjectReader Reader)>? CallsOf(SubjectReader reader, IMethodSymbol method)
    {
        var calls = new List<(IInvocationOperation, SubjectReader)>();
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            if (reader.Body.FindLocalFunction(method) is not { } function)
            {
                return null;
            }

            foreach (var use in reader.Body.UsesOf(function))
            {
                if (use is not IInvocationOperation call)
                {
                    return null;
                }

                calls.Add((call, reader));
            }

            return calls;
        }

        method = Declared(method);
        if (method is not { DeclaredAccessibility: Accessibility.Private, ContainingType.DeclaringSyntaxReferences.Length: 1 })
        {
            return null;
        }

        var model = reader.Body.Model;
        _names ??= model.SyntaxTree.GetRoot(reader.Body.Cancellation).DescendantNodes().OfType<SimpleNameSyntax>().ToLookup(static n => n.Identifier.ValueText);
        foreach (var name in _names[method.Name])
        {
            if (model.GetSymbolInfo(name, reader.Body.Cancellation).Symbol is not IMethodSymbol named || !SymbolEqualityComparer.Default.Equals(Declared(named), method))
            {
                continue;
            }

            var called = name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? name.Parent : name;
            if (called.Parent is not InvocationExpressionSyntax syntax || model.GetOperation(syntax, reader.Body.Cancellation) is not IInvocationOperation call || At(reader, syntax) is not { } member)
            {
                return null;
            }

            calls.Add((call, member));
        }

        return calls;
    }
}
