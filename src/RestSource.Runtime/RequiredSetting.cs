using System.Diagnostics;

namespace RestSource;

/// <summary>A secret or setting that the config leaves to run time.</summary>
/// <param name="Name">As the config says it, in <c>{secrets.NAME}</c> or <c>{config.NAME}</c>.</param>
/// <param name="Property">The property of the options.</param>
/// <param name="IsSecret">Whether it is a secret, and so is never shown.</param>
/// <param name="Value">What was given; <see langword="null"/> or empty for nothing.</param>
/// <param name="Use">What it is for.</param>
public sealed record RequiredSetting(string Name, string Property, bool IsSecret, [property: DebuggerBrowsable(DebuggerBrowsableState.Never)] string? Value, SettingUse Use = SettingUse.Requests)
{
    internal bool IsMissing => string.IsNullOrEmpty(Value);

    /// <summary>Tells which setting this is and whether it is given, never a value.</summary>
    public override string ToString() => $"{Property} = {(IsMissing ? "(missing)" : "(given)")}";
}
