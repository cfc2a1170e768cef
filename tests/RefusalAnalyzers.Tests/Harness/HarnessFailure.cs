using Microsoft.CodeAnalysis.Testing;
using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Harness;

internal static class HarnessFailure
{
    /// <summary>The test must fail, and its message must say why.</summary>
    public static void Assert(AnalyzerTest<DefaultVerifier> test, params string[] messages)
    {
        InvalidOperationException failure = NUnit.Framework.Assert.ThrowsAsync<InvalidOperationException>(() => test.RunAsync())!;

        // The words are this harness's own; on the real package only the failure itself is compared.
        if (typeof(DefaultVerifier).Assembly.GetName().Name != "RefusalAnalyzers.Testing")
        {
            return;
        }

        using (NUnit.Framework.Assert.EnterMultipleScope())
        {
            foreach (string message in messages)
            {
                NUnit.Framework.Assert.That(failure.Message, Does.Contain(message));
            }
        }
    }
}
