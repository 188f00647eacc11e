using RestSource.Testing.Serving;

namespace RestSource.Testing.Faults;

/// <summary>A page for people where JSON is due.</summary>
internal sealed record HtmlFault : Fault
{
    /// <inheritdoc />
    internal override bool Replaces => true;

    /// <inheritdoc />
    internal override Reply Instead(TimeProvider time) => new(200, "<!DOCTYPE html><title>Sign in</title><p>Please sign in.</p>", []) { ContentType = "text/html" };
}
