using System.Net;

namespace RestSource.Tool.Interpretation.Answers;

/// <summary>An answer of an API, whole, and the page that was read from it.</summary>
/// <param name="Resource">The name of the resource.</param>
/// <param name="Method">The method of the request.</param>
/// <param name="Uri">What was asked, redirects followed, with <c>***</c> for secrets.</param>
/// <param name="Status">The status.</param>
/// <param name="Headers">The headers, those of the body included; a name that comes several times stands once for each.</param>
/// <param name="Body">The body, decompressed, as far as it was kept.</param>
/// <param name="IsWhole">Whether the body ends there; what is longer than <see cref="AnswerRecorder.MaxBytes"/> is cut.</param>
/// <param name="Page">What was read from it.</param>
internal sealed record ApiAnswer(
    string Resource,
    string Method,
    string Uri,
    HttpStatusCode Status,
    IReadOnlyList<KeyValuePair<string, string>> Headers,
    ReadOnlyMemory<byte> Body,
    bool IsWhole,
    Page<JsonRecord> Page);
