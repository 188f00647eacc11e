namespace RestSource;

/// <summary>
/// A value cannot stand where the request puts it, and nothing was sent: in a header or as its name, characters that a header does not hold;
/// in the path, what would lead to another path. No value is shown, since it may be a secret.
/// </summary>
public sealed class RequestValueException : RestSourceException
{
    internal RequestValueException(ResourceDescription resource, string place, string cause)
        : base(new RequestFailure(resource, cause) { Advice = "correct the value where it comes from: the options, an argument, or a parent's record. Nothing was sent." }, innerException: null) =>
        Place = place;

    /// <summary>Gets where the value was to stand: <c>the header "X-Tenant"</c>, <c>the path parameter {id}</c>.</summary>
    public string Place { get; }
}
