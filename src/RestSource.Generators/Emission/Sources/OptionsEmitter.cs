using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Authentication;
using RestSource.Generators.Emission.Texts;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Emission.Sources;

/// <summary>Emits a source's options: a property for each secret and setting that the config leaves to run time.</summary>
internal static class OptionsEmitter
{
    // Whoever writes options out as JSON, or looks at them in a debugger, is to see no secret.
    private const string Unseen = """

        [global::System.Text.Json.Serialization.JsonIgnore]
        [global::System.Diagnostics.DebuggerBrowsable(global::System.Diagnostics.DebuggerBrowsableState.Never)]
        """;

    /// <summary>Emits them.</summary>
    public static void Emit(CodeWriter writer, SourceEmission source)
    {
        (TextPartKind Kind, OptionName Name)[] settings =
        [
            .. source.Secrets.Select(static name => (TextPartKind.Secret, name)),
            .. source.Settings.Select(static name => (TextPartKind.Setting, name)),
        ];
        writer.Lines(DocText.Summary($"What {DocText.Code(source.Source.Name)} is given at run time."))
            .Mark();
        using (writer.Block($"public sealed partial class {source.Source.Options} : global::RestSource.RestSourceOptions"))
        {
            EmitConstructor(writer, source.Source);
            foreach (var (kind, name) in settings)
            {
                EmitProperty(writer, kind, name);
            }

            CustomAuthEmitter.EmitOptions(writer, source);
            EmitBaseUrl(writer, source);
            EmitSettings(writer, source, settings);
            EmitChecks(writer, source);
            EmitBind(writer, settings);
        }
    }

    private static void EmitConstructor(CodeWriter writer, SourceIdentity source) => writer.Lines($$"""
        /// <summary>Makes options without secrets.</summary>
        public {{source.Options}}()
            : base(source: {{CSharpLiteral.Text(source.Name)}}, section: {{CSharpLiteral.Text(source.Prefix)}})
        {
        }
        """);

    private static void EmitProperty(CodeWriter writer, TextPartKind kind, OptionName name) => writer.Lines($$"""

        /// <summary>Gets or sets the {{(kind == TextPartKind.Secret ? "secret" : "setting")}} {{DocText.Code($"{{{TextEmitter.QualifiedName(kind, name.Name)}}}")}}. Without it nothing is read.</summary>{{(kind == TextPartKind.Secret ? Unseen : string.Empty)}}
        public string? {{name.Property}} { get; set; }
        """);

    private static void EmitBaseUrl(CodeWriter writer, SourceEmission source) => writer.Lines($"""

        /// <inheritdoc/>
        protected override string ConfiguredBaseUrl => {TextEmitter.InOptions(source.Client.BaseUrl, source)};
        """);

    private static void EmitSettings(CodeWriter writer, SourceEmission source, (TextPartKind Kind, OptionName Name)[] settings)
    {
        const string type = "global::RestSource.RequiredSetting";
        var header = $"""
            /// <inheritdoc/>
            protected override global::System.Collections.Generic.IEnumerable<{type}> Settings =>
            """;
        writer.Blank();
        if (settings.Length == 0)
        {
            writer.Lines($"{header} global::System.Array.Empty<{type}>();");
            return;
        }

        using (writer.Block($"{header} new {type}[]", end: ";"))
        {
            foreach (var (kind, name) in settings)
            {
                writer.Lines(
                    $"new {type}(Name: {CSharpLiteral.Text(name.Name)}, Property: nameof({name.Property}), " +
                    $"IsSecret: {CSharpLiteral.Boolean(kind == TextPartKind.Secret)}, Value: {name.Property}{Use(source, kind, name)}),");
            }
        }
    }

    private static void EmitChecks(CodeWriter writer, SourceEmission source)
    {
        string[] checks = [.. source.Resources.SelectMany(resource => resource.Incremental?.Checks(source.Source.Qualified(resource.Names.Client), source) ?? [])];
        if (checks.Length == 0)
        {
            return;
        }

        const string type = "global::System.Action";
        writer.Blank();
        using (writer.Block(
            $"""
            /// <inheritdoc/>
            protected override global::System.Collections.Generic.IEnumerable<{type}> ValueChecks => new {type}[]
            """,
            end: ";"))
        {
            foreach (var check in checks)
            {
                writer.Lines($"() => {check},");
            }
        }
    }

    // Most are for requests, which is the default.
    private static string Use(SourceEmission source, TextPartKind kind, OptionName name)
    {
        const string use = ", Use: global::RestSource.SettingUse.";
        return !source.Client.BaseUrl.Parts.Contains(new TextPart(kind, name.Name)) ? string.Empty
            : name.IsForBaseUrlAlone ? use + "BaseUrl"
            : use + "BaseUrlAndRequests";
    }

    private static void EmitBind(CodeWriter writer, (TextPartKind Kind, OptionName Name)[] settings)
    {
        if (settings.Length == 0)
        {
            return;
        }

        writer.Blank();
        using (writer.Block("""
            /// <inheritdoc/>
            public override void Bind(global::Microsoft.Extensions.Configuration.IConfiguration configuration)
            """))
        {
            writer.Lines("""
                global::System.ArgumentNullException.ThrowIfNull(configuration);
                base.Bind(configuration);
                """);
            foreach (var (_, name) in settings)
            {
                writer.Lines($"{name.Property} = {Lookup(name)} ?? {name.Property};");
            }
        }
    }

    // Configuration keys do not tell upper from lower case.
    private static string Lookup(OptionName name)
    {
        var byProperty = $"configuration[nameof({name.Property})]";
        return string.Equals(name.Name, name.Property, StringComparison.OrdinalIgnoreCase)
            ? byProperty
            : $"{byProperty} ?? configuration[{CSharpLiteral.Text(name.Name)}]";
    }
}
