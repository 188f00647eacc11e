using RestSource.Generators.Emission.Methods;

namespace RestSource.Generators.Emission;

/// <summary>Lays out object initializers: what has its default is left out, and the braces with the last of it.</summary>
internal static class ObjectInitializer
{
    /// <summary>An initializer behind a constructor call; empty when no member is set.</summary>
    /// <param name="members">Each <c>Name = value</c>, or <see langword="null"/> for a default.</param>
    public static string Of(params string?[] members)
    {
        var set = members.OfType<string>().ToArray();
        return set.Length == 0 ? string.Empty : CommaList.Of("\n{", set, "\n}");
    }

    /// <summary>A member that is set when it is not <see langword="null"/>.</summary>
    public static string? Text(string name, string? value) => value is null ? null : $"{name} = {CSharpLiteral.Text(value)}";

    /// <summary>A member that is set when it is not <see langword="null"/>.</summary>
    public static string? Number(string name, int? value) => value is { } number ? $"{name} = {CSharpLiteral.Number(number)}" : null;

    /// <summary>A member that is set when it is not <see langword="null"/>.</summary>
    public static string? Boolean(string name, bool? value) => value is { } flag ? $"{name} = {CSharpLiteral.Boolean(flag)}" : null;

    /// <summary>A member that is set when it is not <see langword="null"/>, to a member of the runtime's enumeration of the same name.</summary>
    public static string? Enum<T>(string name, T? value)
        where T : struct, Enum => value is { } word ? $"{name} = global::RestSource.{typeof(T).Name}.{word}" : null;

    /// <summary>A member that is set to an array when there is anything in it.</summary>
    public static string? Array(string name, string type, IEnumerable<string> items)
    {
        var list = items.ToArray();
        return list.Length == 0 ? null : $"{name} = {CommaList.Of($"new {type}[]\n{{", list, "\n}")}";
    }

    /// <summary>A member that is set to an array of names when there are any.</summary>
    public static string? Names(string name, IReadOnlyCollection<string> names) => names.Count == 0 ? null : $"{name} = {Names(names)}";

    /// <summary>An array of names.</summary>
    public static string Names(IEnumerable<string> names) => $"new string[] {{ {string.Join(", ", names.Select(CSharpLiteral.Text))} }}";
}
