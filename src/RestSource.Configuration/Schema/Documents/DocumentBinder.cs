using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Schema.Documents;

/// <summary>Binds <c>json_schema</c> and <c>openapi</c> of a <c>schema</c>: a file, and the place of a record's schema in it.</summary>
internal sealed class DocumentBinder(SampleCatalog files, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    private const string NotASchema = "what stands there does not say what fields a record has. Name a schema with 'properties'.";
    private const string NameASchema = "a file describes many. Write which after its name, such as '#/components/schemas/Project'.";
    private const string NotJson = "only JSON is read. Convert the file, and name the one that comes out.";

    private static readonly string[] YamlSuffixes = [".yaml", ".yml"];

    /// <summary>Gets a value indicating whether all that was asked for could be read.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The shape of the records; <see langword="null"/> when it cannot be told.</summary>
    /// <param name="written">The file and the place.</param>
    /// <param name="holdsMany">The file is no schema itself: a place has to be named.</param>
    public RecordModel? Bind(JsonStringNode written, bool holdsMany)
    {
        var reference = SchemaReference.Of(written);
        if (YamlSuffixes.Any(suffix => reference.File.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)))
        {
            return Fail(SchemaRules.SchemaNotFound, written.Span, NotJson);
        }

        if (files.Find(reference.File) is not { } file)
        {
            return Fail(SchemaRules.SampleNotFound, written.Span);
        }

        var root = file.Read(cancellationToken);
        IsComplete &= !file.IsFaulty;
        if (root is null)
        {
            return null;
        }

        if (holdsMany && reference.Pointer.Length == 0)
        {
            return Fail(SchemaRules.SchemaNotFound, reference.PointerSpan, NameASchema);
        }

        if (JsonPointer.Find(root, reference.Pointer, out var advice) is not { } schema)
        {
            return Fail(SchemaRules.SchemaNotFound, reference.PointerSpan, advice);
        }

        var shape = new SchemaShape(new SchemaFile(root, file), cancellationToken).RecordOf(schema);
        IsComplete &= !file.IsFaulty;
        return shape is null && IsComplete ? Fail(SchemaRules.SchemaNotFound, reference.PointerSpan, NotASchema) : shape;
    }

    private RecordModel? Fail(DiagnosticRule rule, SourceSpan span, params string[] arguments)
    {
        IsComplete = false;
        diagnostics.Report(rule, span, arguments);
        return null;
    }
}
