namespace RestSource.Configuration.Diagnostics;

/// <summary>One kind of diagnostic: one ID, one meaning, one page in docs/diagnostics.</summary>
/// <param name="Id"><c>RSG</c> and four digits.</param>
/// <param name="Category"><c>RestSource.</c> and the part of the config it is about.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Title">What is wrong, in one line, without arguments.</param>
/// <param name="MessageFormat">What is wrong here and what to write instead, for <see cref="string.Format(string, object[])"/>.</param>
public sealed record DiagnosticRule(string Id, string Category, DiagnosticSeverity Severity, string Title, string MessageFormat)
{
    internal static DiagnosticRule Error(string id, string category, string title, string message) =>
        new(id, "RestSource." + category, DiagnosticSeverity.Error, title, message);

    internal static DiagnosticRule Warning(string id, string category, string title, string message) =>
        new(id, "RestSource." + category, DiagnosticSeverity.Warning, title, message);

    internal static DiagnosticRule Note(string id, string category, string title, string message) =>
        new(id, "RestSource." + category, DiagnosticSeverity.Info, title, message);
}
