using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;

namespace RestSource.Configuration.Schema.Documents;

/// <summary>A file of schemas, in which references are followed.</summary>
internal sealed class SchemaFile(JsonNode root, Sample file)
{
    /// <summary>The schema that <c>$ref</c> means; one that leads nowhere is reported where it stands, and says nothing of the shape.</summary>
    public JsonNode? Follow(JsonStringNode reference)
    {
        if (!reference.Value.StartsWith("#", StringComparison.Ordinal))
        {
            file.Report(SchemaRules.BrokenReference, reference.Span, "only references within the file ('#/…') are followed: bundle the files into one.");
            return null;
        }

        if (JsonPointer.Find(root, reference.Value.Substring(1), out var advice) is { } target)
        {
            return target;
        }

        file.Report(SchemaRules.BrokenReference, reference.Span, advice);
        return null;
    }
}
