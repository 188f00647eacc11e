using RestSource.Configuration.Diagnostics;

namespace RestSource.Configuration.JsonPath;

/// <summary>The first mistake in a JSONPath. It never leaves <see cref="SelectorBinder"/>, which reports it.</summary>
internal sealed class JsonPathFault(DiagnosticRule rule, SourceSpan span, params string[] arguments) : Exception
{
    public void Report(DiagnosticBag diagnostics) => diagnostics.Report(rule, span, arguments);
}
