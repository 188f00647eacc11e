using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Placeholders;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>auth</c> of type <c>oauth2_client_credentials</c>.</summary>
internal static class OAuth2ClientCredentialsBinder
{
    private const long DefaultExpiration = 3600;

    private static readonly KeyTable Keys = new(
        "'oauth2_client_credentials' auth",
        "type",
        "access_token_url",
        "client_id",
        "client_secret",
        "access_token_request_data",
        "default_token_expiration")
    {
        NoEffect = { ["access_token"] = "a token is asked for when the first request needs one; to send a token that you have, use 'bearer'" },
        NotInJson = { ["session"] = "give the handler that sends as PrimaryHandler of the options" },
    };

    public static AuthModel.OAuth2ClientCredentials Bind(JsonObjectNode settings, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(settings, Keys, diagnostics);
        return new AuthModel.OAuth2ClientCredentials(
            AccessTokenUrl: BindUrl(keys.String("access_token_url"), diagnostics),
            ClientId: CredentialBinder.BindOpen(keys, "client_id", diagnostics),
            ClientSecret: CredentialBinder.Bind(keys, "client_secret", diagnostics),
            RequestData: BindData(keys.Object("access_token_request_data"), diagnostics),
            DefaultExpiration: keys.Integer("default_token_expiration", 1, int.MaxValue) ?? DefaultExpiration);
    }

    private static TextModel BindUrl(JsonStringNode? node, DiagnosticBag diagnostics)
    {
        if (node is null)
        {
            return new TextModel(new[] { new TextPart(TextPartKind.Setting, "access_token_url") }.ToEquatableArray());
        }

        var text = TextBinder.BindLiteral(node, diagnostics);
        if (text.Literal is { } literal && !(Uri.TryCreate(literal, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
        {
            diagnostics.Report(KeyRules.OutOfRange, node.Span, "access_token_url", "an absolute URL, as in \"https://login.example.com/oauth/token\"");
        }

        return text;
    }

    private static EquatableArray<FormFieldModel> BindData(JsonObjectNode? node, DiagnosticBag diagnostics)
    {
        var fields = new List<FormFieldModel>();
        foreach (var member in node?.Members ?? [])
        {
            if (member.Value is not JsonStringNode value)
            {
                diagnostics.Report(KeyRules.WrongType, member.Value.Span, member.Name, "a string");
                continue;
            }

            var text = TextBinder.BindLiteral(value, diagnostics);
            if (SecretName.IsUsual(member.Name))
            {
                SecretName.ReportLiteral(text, member.Name, member.Name, value.Span, diagnostics);
            }

            fields.Add(new FormFieldModel(TextModel.Of(member.Name), text));
        }

        return fields.ToEquatableArray();
    }
}
