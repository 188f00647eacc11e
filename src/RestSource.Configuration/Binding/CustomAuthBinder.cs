using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Binds <c>auth</c> of type <c>custom</c>, ours: the name of an authenticator that is given in code.</summary>
internal static class CustomAuthBinder
{
    private static readonly KeyTable Keys = new("'custom' auth", "type", "name");

    public static AuthModel.Custom? Bind(JsonObjectNode settings, DiagnosticBag diagnostics)
    {
        var keys = new ObjectReader(settings, Keys, diagnostics);
        if (keys.Value("name") is null)
        {
            keys.ReportMissing("name", "\"name\": \"SessionLogin\", and set SessionLogin of the options in C#", settings.Span);
            return null;
        }

        if (keys.String("name") is not { } name)
        {
            return null;
        }

        if (!name.Value.Any(char.IsLetter))
        {
            diagnostics.Report(KeyRules.OutOfRange, name.Span, "name", "a name that can be a property of the options, as in \"SessionLogin\"");
            return null;
        }

        return new AuthModel.Custom(name.Value);
    }
}
