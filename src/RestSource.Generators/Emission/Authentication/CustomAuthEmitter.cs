using RestSource.Configuration.Model;

namespace RestSource.Generators.Emission.Authentication;

/// <summary>Spells <c>auth</c> of type <c>custom</c>, and emits what it adds to the options.</summary>
internal static class CustomAuthEmitter
{
    private const string Required = "global::RestSource.RequiredAuthenticator";

    /// <summary>The expression.</summary>
    public static string Expression(AuthModel.Custom auth, SourceEmission source) =>
        $"options.{source.Authenticators.First(option => option.Name == auth.Name).Property}";

    /// <summary>Emits a property of the options for each authenticator, and the list of them; nothing for none.</summary>
    public static void EmitOptions(CodeWriter writer, SourceEmission source)
    {
        if (source.Authenticators.Count == 0)
        {
            return;
        }

        foreach (var option in source.Authenticators)
        {
            writer.Lines($$"""

                /// <summary>Gets or sets the authenticator {{DocText.Code(option.Name)}}. Without it nothing is read.</summary>
                public global::RestSource.Authentication.RequestAuthenticator? {{option.Property}} { get; set; }
                """);
        }

        writer.Blank();
        using (writer.Block($"""
            /// <inheritdoc/>
            protected override global::System.Collections.Generic.IEnumerable<{Required}> Authenticators => new {Required}[]
            """, end: ";"))
        {
            foreach (var option in source.Authenticators)
            {
                writer.Lines($"new {Required}(Name: {CSharpLiteral.Text(option.Name)}, Property: nameof({option.Property}), Value: {option.Property}),");
            }
        }
    }
}
