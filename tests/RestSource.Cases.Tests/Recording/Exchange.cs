namespace RestSource.Cases.Tests.Recording;

/// <summary>A request and the answer that it got.</summary>
internal sealed record Exchange(Request Request, Response Response);

/// <summary>A request as dlt sent it: path, query pairs in order, the headers that matter, the body as text.</summary>
internal sealed record Request(
    string Method,
    string Path,
    IReadOnlyList<IReadOnlyList<string>> Query,
    IReadOnlyDictionary<string, string> Headers,
    string? Body = null);

/// <summary>What the server answered.</summary>
internal sealed record Response(int Status, IReadOnlyDictionary<string, string> Headers, string Body);
