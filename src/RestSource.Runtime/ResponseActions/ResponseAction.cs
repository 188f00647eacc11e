using System.Globalization;
using System.Text;

namespace RestSource.ResponseActions;

/// <summary>An entry of config key <c>response_actions</c>: answers that fit all its conditions are treated as it says. One without conditions fits none.</summary>
public sealed class ResponseAction
{
    private readonly int? _statusCode;
    private readonly string? _content;
    private readonly byte[] _contentBytes;
    private readonly ResponseCondition? _when;

    /// <summary>Makes an entry.</summary>
    /// <param name="action">Config key <c>action</c>.</param>
    /// <param name="statusCode">Config key <c>status_code</c>; <see langword="null"/> for any.</param>
    /// <param name="content">Config key <c>content</c>: a text that the body holds, case-sensitive; <see langword="null"/> for any body.</param>
    /// <param name="when">Config key <c>when</c>, ours; <see langword="null"/> for any body.</param>
    public ResponseAction(ResponseActionKind action, int? statusCode = null, string? content = null, ResponseCondition? when = null)
    {
        Action = action;
        _statusCode = statusCode;
        _content = content;
        _contentBytes = Encoding.UTF8.GetBytes(content ?? "");
        _when = when;
    }

    /// <summary>Gets config key <c>action</c>.</summary>
    public ResponseActionKind Action { get; }

    /// <summary>Whether the conditions are also about the body.</summary>
    internal bool LooksAtBody => _content is not null || _when is not null;

    /// <summary>The conditions, as messages name them.</summary>
    public override string ToString() => string.Join(", ", Conditions());

    /// <summary>Whether an answer with this status may fit, as far as can be said without its body.</summary>
    internal bool MayFit(int statusCode) => _statusCode is { } status ? status == statusCode : LooksAtBody;

    /// <summary>Whether an answer's body fits, or what is known of it.</summary>
    internal bool Fits(BodyBeginning body) =>
        (_content is null || body.Bytes.Span.IndexOf(_contentBytes) >= 0)
        && (_when is null || _when.Holds(body));

    private IEnumerable<string> Conditions()
    {
        if (_statusCode is { } status)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"status_code {status}");
        }

        if (_content is not null)
        {
            yield return $"content \"{_content}\"";
        }

        if (_when is not null)
        {
            yield return $"when {_when}";
        }
    }
}
