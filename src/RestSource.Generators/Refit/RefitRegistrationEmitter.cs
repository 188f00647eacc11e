using RestSource.Generators.Emission;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Refit;

/// <summary>Emits what tells Refit, from 11 on, of an Api class before any code of the consumer runs.</summary>
internal static class RefitRegistrationEmitter
{
    private const string RestService = "global::Refit.RestService";

    /// <summary>Emits a module initializer into the Api class; nothing when the consumer's Refit takes no registration.</summary>
    public static void Emit(CodeWriter writer, ResourceEmission resource)
    {
        if (!resource.Refit.RegistersFactory)
        {
            return;
        }

        var api = $"new {resource.Source.Qualified(resource.Names.Api)}({Connection(resource.Source)})";
        var contract = resource.Source.Qualified(resource.Names.Interface);
        using (writer.Blank().Block($$"""
            /// <summary>Tells Refit what serves <see cref="{{resource.Names.Interface}}"/>.</summary>
            [global::System.Runtime.CompilerServices.ModuleInitializer]
            [global::System.Diagnostics.CodeAnalysis.SuppressMessage("Usage", "CA2255", Justification = "Refit asks for registrations before any code of the consumer runs.")]
            internal static void RegisterWithRefit()
            """))
        {
            writer.Lines($"{RestService}.RegisterGeneratedFactory(typeof({contract}), static (client, builder) => {api});");
            if (resource.Refit.RegistersSettingsFactory)
            {
                writer.Lines($"{RestService}.RegisterGeneratedSettingsFactory<{contract}>(static (client, settings) => {api});");
            }
        }
    }

    /// <summary>The connection over the <c>client</c> that Refit hands in.</summary>
    public static string Connection(SourceIdentity source) => $"{source.Qualified(source.Source)}.Connect(client)";
}
