using RestSource.Configuration.Model;

namespace RestSource.Configuration.Schema;

/// <summary>The shape of an object while columns and keys are laid over it.</summary>
internal sealed class RecordDraft(FieldDraft? owner)
{
    private readonly List<FieldDraft> _fields = [];
    private readonly Dictionary<string, FieldDraft> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FieldDraft> _byColumnName = new(StringComparer.Ordinal);

    /// <summary>Gets the names of the fields, in their order.</summary>
    public IEnumerable<string> Names => _fields.Select(static draft => draft.Name);

    /// <summary>Starts from what the samples show.</summary>
    public static RecordDraft Of(RecordModel record, FieldDraft? owner = null)
    {
        var draft = new RecordDraft(owner);
        foreach (var field in record.Fields)
        {
            draft.Add(field.Name).Show(field);
        }

        return draft;
    }

    /// <summary>The field of exactly that name.</summary>
    public FieldDraft? FindExact(string name) => _byName.TryGetValue(name, out var field) ? field : null;

    /// <summary>The field of that name, else the first that dlt would store in the same column.</summary>
    public FieldDraft? Find(string name) =>
        FindExact(name) ?? (_byColumnName.TryGetValue(SnakeCase.Of(name), out var field) ? field : null);

    /// <summary>Adds a field after the others.</summary>
    public FieldDraft Add(string name)
    {
        var field = new FieldDraft(name, owner);
        _fields.Add(field);
        _byName.Add(name, field);
        var columnName = SnakeCase.Of(name);
        if (!_byColumnName.ContainsKey(columnName))
        {
            _byColumnName.Add(columnName, field);
        }

        return field;
    }

    /// <summary>The finished shape.</summary>
    public RecordModel ToModel(RecordKind kind) => new(kind, _fields.Select(static field => field.ToModel()).ToEquatableArray());
}
