using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Model;
using RestSource.Configuration.Placeholders;

namespace RestSource.Configuration.Binding;

/// <summary>Binds the fields of <c>auth</c> that hold credentials. One that is not written is asked for at run time, as dlt does.</summary>
internal static class CredentialBinder
{
    /// <summary>Binds a field that must not be seen, and warns of one that stands in the file.</summary>
    public static TextModel Bind(ObjectReader keys, string key, DiagnosticBag diagnostics)
    {
        var text = BindOpen(keys, key, diagnostics);
        if (keys.String(key) is { } node)
        {
            SecretName.ReportLiteral(text, key, key, node.Span, diagnostics);
        }

        return text;
    }

    /// <summary>Binds a field that may stand in the file, as a user's name.</summary>
    public static TextModel BindOpen(ObjectReader keys, string key, DiagnosticBag diagnostics) => keys.String(key) is { } node
        ? TextBinder.BindLiteral(node, diagnostics)
        : new TextModel(new[] { new TextPart(TextPartKind.Secret, key) }.ToEquatableArray());
}
