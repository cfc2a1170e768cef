using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Throws <see cref="InvalidOperationException"/>, which every test framework takes for a failure.</summary>
public class DefaultVerifier : IVerifier
{
    public DefaultVerifier()
        : this(ImmutableStack<string>.Empty)
    {
    }

    protected DefaultVerifier(ImmutableStack<string> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Context = context;
    }

    protected ImmutableStack<string> Context { get; }

    public virtual void Empty<T>(string collectionName, IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        if (collection.Any())
        {
            Fail($"'{collectionName}' should be empty and holds: {string.Join(", ", collection)}");
        }
    }

    public virtual void NotEmpty<T>(string collectionName, IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        if (!collection.Any())
        {
            Fail($"'{collectionName}' should not be empty");
        }
    }

    public virtual void Equal<T>(T expected, T actual, string? message = null)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            Fail(message ?? $"expected '{expected}', was '{actual}'");
        }
    }

    public virtual void True([DoesNotReturnIf(false)] bool assert, string? message = null)
    {
        if (!assert)
        {
            Fail(message ?? "expected true, was false");
        }
    }

    public virtual void False([DoesNotReturnIf(true)] bool assert, string? message = null)
    {
        if (assert)
        {
            Fail(message ?? "expected false, was true");
        }
    }

    [DoesNotReturn]
    public virtual void Fail(string? message = null) => throw new InvalidOperationException(CreateMessage(message));

    public virtual void LanguageIsSupported(string language)
    {
        if (language != LanguageNames.CSharp)
        {
            Fail($"Unsupported language: '{language}'");
        }
    }

    public virtual void SequenceEqual<T>(IEnumerable<T> expected, IEnumerable<T> actual, IEqualityComparer<T>? equalityComparer = null, string? message = null)
    {
        if (!expected.SequenceEqual(actual, equalityComparer))
        {
            Fail(message ?? $"expected [{string.Join(", ", expected)}], was [{string.Join(", ", actual)}]");
        }
    }

    public virtual IVerifier PushContext(string context) => new DefaultVerifier(Context.Push(context));

    protected virtual string CreateMessage(string? message)
    {
        foreach (string context in Context)
        {
            message = $"Context: {context}\n{message}";
        }

        return message ?? string.Empty;
    }
}
