using System.Text.Json;
using RestSource.Configuration.Model;
using RestSource.Json;
using RestSource.Parents;

namespace RestSource.Tool.Interpretation.Records;

/// <summary>Takes primary keys from records, where emitted records have them: all their columns are declared and never null.</summary>
internal static class RecordKeyInterpreter
{
    /// <summary>Tells records below one parent apart, by what the server sends; <see langword="null"/> when that has no key.</summary>
    public static Func<JsonRecord, object>? WithoutParent(ResourceModel resource) =>
        Selectors([.. resource.PrimaryKey.Where(name => !IsIncluded(name, resource))], resource) is { } selectors
            ? record => KeyOf(record, selectors)
            : null;

    /// <summary>Names a record in messages by its key; <see langword="null"/> when it has none.</summary>
    public static Func<JsonRecord, object?>? ForMessages(ResourceModel resource) =>
        Selectors([.. resource.PrimaryKey], resource) is { } selectors
            ? record => string.Join(", ", selectors.Select(selector => ParentValue.Find(record, selector)?.ToString()))
            : null;

    // A record without its key is equal to no other: it is for whoever reads to see that, and not to be taken for a repetition.
    private static object KeyOf(JsonRecord record, JsonSelector[] selectors)
    {
        var values = Array.ConvertAll(selectors, selector => ParentValue.Find(record, selector));
        return Array.TrueForAll(values, static value => value is { ValueKind: not JsonValueKind.Null })
            ? string.Join('\n', values.Select(static value => value!.Value.GetRawText()))
            : new object();
    }

    private static JsonSelector[]? Selectors(string[] names, ResourceModel resource)
    {
        JsonSelector[] selectors =
        [
            .. names.Select(name => IsIncluded(name, resource) ? [JsonStep.Name(name)] : Column(name, resource.Record)).OfType<IEnumerable<JsonStep>>().Select(static path => new JsonSelector([.. path])),
        ];
        return names.Length > 0 && selectors.Length == names.Length ? selectors : null;
    }

    private static bool IsIncluded(string name, ResourceModel resource) => resource.Parent is { } parent && parent.IncludedNames.Contains(name);

    private static IEnumerable<JsonStep>? Column(string name, RecordModel record)
    {
        foreach (var field in record.Fields.Where(static field => !field.Nullable))
        {
            if (field.Name == name && field.Type is FieldType.Scalar)
            {
                return record.Kind == RecordKind.BareValue ? [] : [JsonStep.Name(name)];
            }

            if (field.Type is FieldType.Object nested && Rest(name, field.Name) is { } rest && Column(rest, nested.Record) is { } inner)
            {
                return inner.Prepend(JsonStep.Name(field.Name));
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
