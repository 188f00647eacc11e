using Microsoft.CodeAnalysis;

namespace RestSource.Benchmarks.Generator;

/// <summary>A generator that emits empty files whenever an additional file changes, and at no other time.</summary>
/// <param name="names">What the files are called.</param>
internal sealed class FileHolder(IReadOnlyList<string> names) : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.SelectMany((_, _) => names),
        static (output, name) => output.AddSource(name, string.Empty));
}
