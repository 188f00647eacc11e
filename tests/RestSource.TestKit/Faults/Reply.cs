using System.Globalization;
using System.Text;

namespace RestSource.TestKit.Faults;

/// <summary>A whole answer: what an API gives when nothing goes wrong, and what faults spoil.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Headers">The headers but for those that frame the body.</param>
/// <param name="Body">The body.</param>
public sealed record Reply(int Status, IReadOnlyList<(string Name, string Value)> Headers, byte[] Body)
{
    /// <summary>Gets the body as text.</summary>
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>Gets a JSON body, with further headers.</summary>
    public static Reply Json(string body, params (string Name, string Value)[] headers) =>
        new(200, [("Content-Type", "application/json"), .. headers], Encoding.UTF8.GetBytes(body));

    /// <summary>Gets a status with a text, with further headers.</summary>
    public static Reply Of(int status, string body, params (string Name, string Value)[] headers) =>
        new(status, [("Content-Type", "text/plain"), .. headers], Encoding.UTF8.GetBytes(body));

    /// <summary>Gives the answer with another body.</summary>
    public Reply With(string body) => this with { Body = Encoding.UTF8.GetBytes(body) };

    /// <summary>Gives the answer with another header.</summary>
    public Reply With(string name, string value) => this with { Headers = [.. Headers.Where(header => header.Name != name), (name, value)] };

    /// <summary>Gives status line and headers, up to the line that ends them.</summary>
    /// <param name="framing">The header that tells where the body ends; <see langword="null"/> for none, so that it ends with the connection.</param>
    /// <param name="version">The version of HTTP.</param>
    public byte[] Head((string Name, string Value)? framing, string version = "1.1")
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/{version} {Status} {(Status < 400 ? "OK" : "Failed")}\r\n");
        foreach (var (name, value) in framing is { } added ? Headers.Append(added) : Headers)
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        return Encoding.Latin1.GetBytes(text.Append("\r\n").ToString());
    }

    /// <summary>Gets the header that tells the body's true length.</summary>
    public (string Name, string Value) Length => LengthOf(Body.Length);

    /// <summary>Gives a header that tells a length.</summary>
    public static (string Name, string Value) LengthOf(long length) => ("Content-Length", length.ToString(CultureInfo.InvariantCulture));
}
