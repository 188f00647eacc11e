using RestSource.Configuration.Schema;

namespace RestSource.Loading.Schema;

/// <summary>Names of fields in objects and of lists in lists, in dlt's <c>snake_case</c>: the two underscores between them are no part of a name.</summary>
internal static class NamePath
{
    private const string Separator = "__";

    public static string Of(string path) => string.Join(Separator, path.Split(Separator).Select(SnakeCase.Of));
}
