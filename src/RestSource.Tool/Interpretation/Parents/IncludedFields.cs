using System.Text.Json;
using RestSource.Configuration.Model;
using RestSource.Json;
using RestSource.Parents;
using RestSource.Tool.Interpretation.Selectors;

namespace RestSource.Tool.Interpretation.Parents;

/// <summary>Takes the fields of config key <c>include_from_parent</c> from a parent's record.</summary>
/// <param name="parent">Which they are.</param>
internal sealed class IncludedFields(ParentModel parent)
{
    private static readonly JsonElement Null = JsonElement.Parse("null");

    private readonly (string Name, JsonSelector Selector)[] _fields =
        [.. parent.IncludedNames.Zip(parent.Include, static (name, field) => (name, SelectorInterpreter.Of(field.Selector)))];

    /// <summary>Takes them.</summary>
    public IReadOnlyList<ParentValueOfRecord> Of(JsonRecord record) =>
        Array.ConvertAll(_fields, field => new ParentValueOfRecord(field.Name, ParentValue.Find(record, field.Selector) ?? Null));
}
