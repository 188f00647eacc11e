using System.Text.Json;
using RestSource.Configuration.Model;

namespace RestSource.Tool.Interpretation.Records;

/// <summary>Takes primary keys from records, where emitted records have them: all their columns are declared and never null.</summary>
internal static class RecordKeyInterpreter
{
    /// <summary>Tells records below one parent apart, by what the server sends; <see langword="null"/> when that has no key.</summary>
    public static Func<JsonRecord, object>? WithoutParent(ResourceModel resource) =>
        PathsOf([.. resource.PrimaryKey.Where(name => !IsIncluded(name, resource))], resource) is { } paths
            ? record => KeyOf(record.Value, paths)
            : null;

    /// <summary>Names a record in messages by its key; <see langword="null"/> when it has none.</summary>
    public static Func<JsonRecord, object?>? ForMessages(ResourceModel resource) =>
        PathsOf([.. resource.PrimaryKey], resource) is { } paths
            ? record => NameOf(record.ToJson(), paths)
            : null;

    private static string NameOf(JsonElement record, string[][] paths) => string.Join(", ", paths.Select(path => Find(record, path)?.ToString()));

    // A record without its key is equal to no other: it is for whoever reads to see that, and not to be taken for a repetition.
    private static object KeyOf(JsonElement record, string[][] paths)
    {
        var values = Array.ConvertAll(paths, path => Find(record, path));
        return !Array.TrueForAll(values, static value => value is { ValueKind: not JsonValueKind.Null }) ? new object()
            : values is [{ } only] ? only.GetRawText()
            : string.Join('\n', values.Select(static value => value!.Value.GetRawText()));
    }

    private static JsonElement? Find(JsonElement value, string[] path)
    {
        foreach (var name in path)
        {
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value))
            {
                return null;
            }
        }

        return value;
    }

    private static string[][]? PathsOf(string[] names, ResourceModel resource)
    {
        string[][] paths = [.. names.Select(name => IsIncluded(name, resource) ? [name] : Column(name, resource.Record)).OfType<string[]>()];
        return names.Length > 0 && paths.Length == names.Length ? paths : null;
    }

    private static bool IsIncluded(string name, ResourceModel resource) => resource.Parent is { } parent && parent.IncludedNames.Contains(name);

    private static string[]? Column(string name, RecordModel record)
    {
        foreach (var field in record.Fields.Where(static field => !field.Nullable))
        {
            if (field.Name == name && field.Type is FieldType.Scalar)
            {
                return record.Kind == RecordKind.BareValue ? [] : [name];
            }

            if (field.Type is FieldType.Object nested && Rest(name, field.Name) is { } rest && Column(rest, nested.Record) is { } inner)
            {
                return [field.Name, .. inner];
            }
        }

        return null;
    }

    // owner.id, and dlt's owner__id.
    private static string? Rest(string path, string field) =>
        !path.StartsWith(field, StringComparison.Ordinal) ? null
        : path.AsSpan(field.Length) is ['.', _, ..] ? path[(field.Length + 1)..]
        : path.AsSpan(field.Length) is ['_', '_', _, ..] ? path[(field.Length + 2)..]
        : null;
}
