using RestSource.Tool.Python;

namespace RestSource.Tool.Dlt;

/// <summary>A class of dlt whose objects a config may hold, and the object of JSON that says the same.</summary>
/// <param name="Type">The value of <c>type</c>.</param>
/// <param name="Parameters">What its first arguments mean, in their order.</param>
internal sealed record DltClass(string Type, params string[] Parameters)
{
    private static readonly Dictionary<string, DltClass> All = new(StringComparer.Ordinal)
    {
        ["BearerTokenAuth"] = new("bearer", "token"),
        ["APIKeyAuth"] = new("api_key", "name", "api_key", "location"),
        ["HttpBasicAuth"] = new("http_basic", "username", "password"),
        ["OAuth2ClientCredentials"] = new("oauth2_client_credentials", "access_token_url", "client_id", "client_secret"),
        ["SinglePagePaginator"] = new("single_page"),
        ["HeaderLinkPaginator"] = new("header_link", "links_next_key"),
        ["HeaderCursorPaginator"] = new("header_cursor", "cursor_key", "cursor_param"),
        ["JSONLinkPaginator"] = new("json_link", "next_url_path"),
        ["JSONResponsePaginator"] = new("json_link", "next_url_path"),
        ["JSONResponseCursorPaginator"] = new("cursor", "cursor_path", "cursor_param"),
        ["OffsetPaginator"] = new("offset", "limit", "offset", "offset_param", "limit_param"),
        ["PageNumberPaginator"] = new("page_number", "base_page", "page", "page_param", "total_path"),
        ["incremental"] = new("incremental", "cursor_path", "initial_value"),
    };

    /// <summary>What a call that makes such an object says, as a dict; <see langword="null"/> for any other call.</summary>
    public static PythonExpression.Dict? DictOf(PythonExpression.Call call)
    {
        var name = call.Callee.DottedName?.Split('.')[^1];
        if (name is null || call.Arguments.Any(static argument => argument.Name == "*") || !All.TryGetValue(name, out var known) || call.Arguments.TakeWhile(static argument => argument.Name is null).Count() > known.Parameters.Length)
        {
            return null;
        }

        var type = new PythonEntry(TextAt(call, "type"), TextAt(call, known.Type));
        return new PythonExpression.Dict(call.Place, [type, .. call.Arguments.Select((argument, index) => known.EntryOf(call, argument, index))]);
    }

    private PythonEntry EntryOf(PythonExpression.Call call, PythonArgument argument, int index) => argument.Name == PythonArgument.Keywords
        ? new PythonEntry(Key: null, argument.Value)
        : new PythonEntry(TextAt(call, argument.Name ?? Parameters[index]), argument.Value);

    private static PythonExpression.Text TextAt(PythonExpression.Call call, string text) => new(call.Place, text);
}
