using RestSource.Configuration.Binding;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;
using RestSource.Configuration.Schema.Documents;

namespace RestSource.Configuration.Schema;

/// <summary>Binds config key <c>schema</c>: where the shape of a record comes from.</summary>
internal sealed class SchemaBinder(SampleCatalog files, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    private static readonly KeyTable Keys = new("a schema", "sample", "json_schema", "openapi");

    private readonly SampleBinder _samples = new(files, diagnostics, cancellationToken);
    private readonly DocumentBinder _documents = new(files, diagnostics, cancellationToken);
    private bool _isReadable = true;

    /// <summary>Gets a value indicating whether all that <c>schema</c> names could be read. If not, a field that seems missing may be in the rest.</summary>
    public bool IsComplete => _isReadable && _samples.IsComplete && _documents.IsComplete;

    /// <summary>The shape that samples and schemas give together.</summary>
    /// <returns><see langword="null"/> when there is no <c>schema</c>, or nothing of it could be read.</returns>
    public RecordModel? Bind(JsonNode? schema, SelectorModel? selector)
    {
        switch (schema)
        {
            case null or JsonNullNode:
                return null;
            case JsonObjectNode keys:
                return Bind(keys, new ObjectReader(keys, Keys, diagnostics), selector);
            default:
                _isReadable = false;
                diagnostics.Report(KeyRules.WrongType, schema.Span, "schema", "an object, such as { \"sample\": \"samples/projects.json\" }");
                return null;
        }
    }

    private RecordModel? Bind(JsonObjectNode schema, ObjectReader reader, SelectorModel? selector)
    {
        if (Keys.Keys.All(key => reader.Value(key) is null))
        {
            _isReadable = false;
            if (!Keys.Keys.Any(key => ObjectReader.HasMisspelled(schema, key, Keys)))
            {
                reader.ReportMissing("sample", "\"sample\": \"samples/projects.json\"", schema.Span);
            }

            return null;
        }

        RecordModel?[] layers =
        [
            _samples.Bind(reader.Value("sample"), selector),
            BindDocument(reader, "openapi", holdsMany: true),
            BindDocument(reader, "json_schema", holdsMany: false),
        ];
        return layers.OfType<RecordModel>().Aggregate((RecordModel?)null, static (lower, upper) => lower is null ? upper : ShapeOverlay.Over(lower, upper));
    }

    private RecordModel? BindDocument(ObjectReader reader, string key, bool holdsMany)
    {
        var written = reader.String(key);
        _isReadable &= written is not null || reader.Value(key) is null;
        return written is null ? null : _documents.Bind(written, holdsMany);
    }
}
