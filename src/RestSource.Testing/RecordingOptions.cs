namespace RestSource.Testing;

/// <summary>What a <see cref="Recording"/> keeps to itself.</summary>
public sealed record RecordingOptions
{
    /// <summary>Gets secrets to mask wherever they stand, in URLs, headers and bodies. Credentials in the usual places, and values under the usual names, are masked without being named here.</summary>
    public IReadOnlyCollection<string> Secrets { get; init; } = [];

    /// <summary>Gets further names of query parameters, headers and fields whose values are masked, in any case.</summary>
    public IReadOnlyCollection<string> SecretNames { get; init; } = [];

    /// <summary>Gets a value indicating whether values in answers get stand-ins, as <see cref="Anonymization.SampleAnonymizer"/> makes them; <see langword="true"/> by default.</summary>
    public bool Anonymizes { get; init; } = true;

    /// <summary>Gets what the stand-ins follow from; <see langword="null"/>, the default, for chance. Whoever knows it can find values again.</summary>
    public string? Seed { get; init; }
}
