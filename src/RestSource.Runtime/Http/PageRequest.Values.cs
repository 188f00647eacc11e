namespace RestSource.Http;

/// <content>Values of which only run time knows the type: those of a parent's record, and of an incremental read.</content>
public sealed partial class PageRequest
{
    private const string IncrementalNames = "incremental.";

    /// <inheritdoc cref="SetPath(string, string)"/>
    /// <exception cref="IncrementalValueException">An incremental read has no such value.</exception>
    public PageRequest SetPath(string name, RequestValue value) => value.IsNull && name.StartsWith(IncrementalNames, StringComparison.Ordinal)
        ? throw new IncrementalValueException(Endpoint.Resource, name)
        : SetPath(name, value.ToString());

    /// <inheritdoc cref="AddQuery(string, string?)"/>
    public PageRequest AddQuery(string name, RequestValue value) => value.IsNull ? this : AddQueryTexts(name, [value.ToString()]);

    /// <summary>Adds a query parameter that is repeated for each value; what is null is not sent.</summary>
    public PageRequest AddQuery(string name, IEnumerable<RequestValue> values) =>
        AddQueryTexts(name, [.. values.Where(static value => !value.IsNull).Select(RequestValue.Text)]);

    /// <summary>Sets a header over the client's of that name; null takes the client's away.</summary>
    public PageRequest SetHeader(string name, RequestValue value) => SetHeader(name, value.IsNull ? null : value.ToString());

    /// <summary>Adds a field to the form that is sent as body, unless its value is null.</summary>
    public PageRequest AddFormField(string name, RequestValue value) => value.IsNull ? this : AddFormField(name, value.ToString());
}
