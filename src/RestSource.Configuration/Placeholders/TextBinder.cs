using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Placeholders;

/// <summary>Binds strings in which placeholders stand for what is given at run time.</summary>
internal static class TextBinder
{
    /// <summary>Binds a text in which <c>{secrets.NAME}</c> and <c>{config.NAME}</c> alone are placeholders: auth fields, client headers.</summary>
    public static TextModel BindLiteral(JsonStringNode node, DiagnosticBag diagnostics)
    {
        var text = new TextBuilder();
        foreach (var part in PlaceholderScanner.ScanLiteral(node))
        {
            if (part.IsLiteral)
            {
                text.Add(TextPartKind.Literal, part.Value);
            }
            else
            {
                BindRunTime(part, text, diagnostics);
            }
        }

        return text.ToModel();
    }

    /// <summary>Binds a text that dlt formats: headers, params and bodies of an endpoint.</summary>
    public static TextModel BindFormat(JsonStringNode node, RequestScope scope)
    {
        var text = new TextBuilder();
        foreach (var part in PlaceholderScanner.ScanFormat(node, scope.Diagnostics))
        {
            if (part.IsLiteral)
            {
                text.Add(TextPartKind.Literal, part.Value);
            }
            else
            {
                BindPlaceholder(part, text, scope);
            }
        }

        return text.ToModel();
    }

    /// <summary>Binds a member's name that dlt formats: in <c>headers</c>, <c>params</c>, <c>json</c> and <c>data</c>.</summary>
    public static TextModel BindName(JsonMember member, RequestScope scope) => BindFormat(member.NameNode, scope);

    /// <summary>Adds a placeholder of a request's text, or says why it cannot be bound.</summary>
    public static void BindPlaceholder(Placeholder placeholder, TextBuilder text, RequestScope scope)
    {
        if (PythonFormat.In(placeholder.Value))
        {
            scope.Diagnostics.Report(ClientRules.InvalidPlaceholder, placeholder.Span, PythonFormat.Advice);
        }
        else if (placeholder.IsForRequest)
        {
            RequestPlaceholder.Bind(placeholder, text, scope);
        }
        else
        {
            BindRunTime(placeholder, text, scope.Diagnostics);
        }
    }

    /// <summary>Adds a secret or setting, or says why it cannot be bound.</summary>
    public static void BindRunTime(Placeholder placeholder, TextBuilder text, DiagnosticBag diagnostics)
    {
        if (placeholder.TryGetRunTimeName(out var isSecret, out var name))
        {
            text.Add(isSecret ? TextPartKind.Secret : TextPartKind.Setting, name);
        }
        else
        {
            diagnostics.Report(ClientRules.InvalidPlaceholder, placeholder.Span, PlaceholderAdvice.For(placeholder));
        }
    }
}
