using RestSource.Configuration.Model;
using RestSource.Parents;
using RestSource.Tool.Interpretation.Records;
using RestSource.Tool.Interpretation.Selectors;

namespace RestSource.Tool.Interpretation.Parents;

/// <summary>Makes the runtime's description of how a resource hangs on its parent.</summary>
internal static class ParentLinkInterpreter
{
    /// <summary>Makes it.</summary>
    /// <param name="child">The child.</param>
    /// <param name="resource">The runtime's description of the child.</param>
    /// <param name="parent">The parent.</param>
    public static ParentLink<JsonRecord> Of(ResourceModel child, ResourceDescription resource, InterpretedResource parent)
    {
        var model = child.Parent!;
        return new(
            resource,
            parent.Description,
            [.. model.Fields.Select(field => Field(field, isInPath: child.Endpoint.Path.Parts.Contains(field.PartOf(model.Resource))))],
            RecordKeyInterpreter.ForMessages(parent.Model),
            [.. model.Include.Select(static field => ParentValue.Included<JsonRecord>(field.Path, SelectorInterpreter.Of(field.Selector)))],
            model.SkipsMissing);
    }

    private static ParentField<JsonRecord> Field(ParentFieldModel field, bool isInPath)
    {
        var selector = SelectorInterpreter.Of(field.Selector);
        return field.Type is FieldType.Scalar { Type: not (ColumnType.Json or ColumnType.Binary) and var type }
            ? new(field.Path, record => ColumnValue.ForRequest(type, ParentValue.Find(record, selector)), isInPath)
            : ParentValue.At<JsonRecord>(field.Path, selector, isInPath);
    }
}
