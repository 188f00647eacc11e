using Microsoft.Extensions.Options;
using RestSource.Configuration.Model;
using RestSource.Tool.Interpretation.Texts;
using RestSource.Tool.Settings;

namespace RestSource.Tool.Interpretation;

/// <summary>The options of a source that no code was emitted for.</summary>
/// <param name="source">The source.</param>
/// <param name="settings">Its secrets and settings.</param>
internal sealed class InterpretedOptions(SourceModel source, SourceSettings settings) : RestSourceOptions(source.Name, SettingName.SectionOf(source))
{
    /// <inheritdoc />
    protected override string ConfiguredBaseUrl => new SettingTexts(settings.Values).Of(source.Client.BaseUrl);

    /// <inheritdoc />
    protected override IEnumerable<RequiredSetting> Settings =>
    [
        .. source.Secrets.Select(name => Setting(new TextPart(TextPartKind.Secret, name), isSecret: true)),
        .. source.Settings.Select(name => Setting(new TextPart(TextPartKind.Setting, name), isSecret: false)),
    ];

    /// <summary>Makes options that were checked.</summary>
    /// <exception cref="CommandFailure">A value cannot be what it is used for.</exception>
    public static InterpretedOptions Of(SourceModel source, SourceSettings settings)
    {
        var options = new InterpretedOptions(source, settings) { BaseUrl = settings.BaseUrl };
        try
        {
            options.Validate();
            return options;
        }
        catch (OptionsValidationException unusable)
        {
            throw new CommandFailure(string.Join(Environment.NewLine, unusable.Failures));
        }
    }

    private RequiredSetting Setting(TextPart part, bool isSecret) => new(
        part.Value,
        SettingName.PropertyOf(part.Value),
        isSecret,
        settings.Values.GetValueOrDefault(PlaceholderText.NameOf(part)),
        !source.Client.BaseUrl.Parts.Contains(part) ? SettingUse.Requests
        : source.BaseUrlSettings.Contains(part.Value) && !isSecret ? SettingUse.BaseUrl
        : SettingUse.BaseUrlAndRequests);
}
