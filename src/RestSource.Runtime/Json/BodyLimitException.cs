using System.Globalization;

namespace RestSource.Json;

/// <summary>A body is larger than its limits. Whoever knows where in the body that is, tells it on.</summary>
/// <param name="limit">The property of <see cref="ReadLimits"/>.</param>
/// <param name="what">What has more bytes.</param>
/// <param name="most">How many there may be.</param>
internal sealed class BodyLimitException(string limit, string what, long most)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"{what} has more than the {most} bytes that {limit} of ReadLimits allows"))
{
    /// <summary>The property of <see cref="ReadLimits"/>.</summary>
    public string Limit { get; } = limit;

    /// <summary>Says where that is.</summary>
    /// <param name="path">As JSONPath.</param>
    /// <param name="position">In bytes, from 0.</param>
    public PageFormatException At(string path, long position) => new(Message, path, position) { Kind = PageFaultKind.Limit, Limit = Limit };
}
