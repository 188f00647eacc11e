using System.Collections.Specialized;
using System.Globalization;
using System.Text.Json;
using System.Web;
using RestSource.TestKit.Server;

namespace RestSource.TestKit.Faults.Model;

/// <summary>What a request asks a <see cref="ModelApi"/> for.</summary>
internal sealed class ModelRequest
{
    private readonly NameValueCollection _query;
    private readonly string _body;

    public ModelRequest(RecordedRequest request)
    {
        var target = request.Target.Split('?', 2);
        Segments = target[0].Trim('/').Split('/');
        _query = HttpUtility.ParseQueryString(target.ElementAtOrDefault(1) ?? "");
        _body = request.Body;
    }

    public string[] Segments { get; }

    public int Number(string name, int otherwise) => _query[name] is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    /// <summary>Reads a cursor of the form <c>c12</c>: after how many records.</summary>
    public int Cursor(string name) => _query[name] is { } text ? int.Parse(text.AsSpan(1), CultureInfo.InvariantCulture) : 0;

    public int InBody(string name, int otherwise) =>
        _body.Length > 0 && JsonDocument.Parse(_body).RootElement.TryGetProperty(name, out var value) ? value.GetInt32() : otherwise;
}
