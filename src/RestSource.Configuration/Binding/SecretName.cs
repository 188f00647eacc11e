using System.Text.RegularExpressions;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Knows names under which secrets usually travel, and warns of a literal value there.</summary>
internal static class SecretName
{
    private static readonly Regex Usual = new(
        "^(proxy-)?authorization$|^cookie$|api[-_]?key|access[-_]?key|(?<!(page|next|continuation|cancellation|sync|delta)[-_]?)token$|secret|password|^pwd$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static bool IsUsual(string name) => Usual.IsMatch(name);

    /// <summary>Warns when <paramref name="text"/> would compile a secret into the assembly.</summary>
    public static void ReportLiteral(TextModel text, string key, string secret, SourceSpan span, DiagnosticBag diagnostics)
    {
        if (text.Literal is { Length: > 0 })
        {
            diagnostics.Report(AuthenticationRules.LiteralSecret, span, key, $"{{secrets.{secret}}}");
        }
    }
}
