using RestSource.Configuration.Model;
using RestSource.Generators.Emission;
using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Texts;

namespace RestSource.Generators.Refit;

/// <summary>Emits the attributes by which Refit describes a method.</summary>
/// <remarks>Our own class serves the calls. Up to 13, though, <c>RestService.For</c> reads and checks every attribute first.</remarks>
internal static class RefitAttributeEmitter
{
    /// <summary>Writes a method's attributes: its verb and path, and the headers that are known at compile time.</summary>
    public static void WriteMethod(CodeWriter writer, EndpointModel endpoint)
    {
        var headers = endpoint.Headers
            .Where(static header => header.Name.Literal is not null && (header.Value is null || header.Value.Literal is not null))
            .Select(static header => CSharpLiteral.Text(header.Value is null ? header.Name.Literal : $"{header.Name.Literal}: {header.Value.Literal}"))
            .ToArray();
        if (headers.Length > 0)
        {
            writer.Lines($"[global::Refit.Headers({string.Join(", ", headers)})]");
        }

        writer.Lines($"[global::Refit.{endpoint.Method}({CSharpLiteral.Text(Path(endpoint.Path))})]");
    }

    /// <summary>A parameter's attributes with a space after them; empty for one that is not part of the query.</summary>
    public static string OfParameter(Parameter parameter) => parameter switch
    {
        { QueryName: null } => string.Empty,
        { IsList: true } => $"[{Alias(parameter)}, global::Refit.Query(global::Refit.CollectionFormat.Multi)] ",
        _ => $"[{Alias(parameter)}] ",
    };

    private static string Alias(Parameter parameter) => $"global::Refit.AliasAs({CSharpLiteral.Text(parameter.QueryName)})";

    // Refit wants a slash first, and looks for a parameter for whatever stands in braces.
    private static string Path(TextModel path)
    {
        var written = TextEmitter.AsWritten(path).Replace("{{", "{").Replace("}}", "}").Replace("{", "%7B").Replace("}", "%7D");
        var relative = Uri.TryCreate(written, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.PathAndQuery : written;
        return "/" + relative.TrimStart('/');
    }
}
