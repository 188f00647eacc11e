using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Records;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Emission.Parents;

/// <summary>Emits config key <c>include_from_parent</c>: a property of the record, its type, and how JSON carries it, flat as <c>_posts_id</c>.</summary>
internal static class ParentFieldsEmitter
{
    /// <summary>The parameter of the method that gives a page's records these fields.</summary>
    public const string ParameterName = "parentFields";

    /// <summary>The same parameter with its type.</summary>
    public static Parameter Parameter(ResourceEmission resource, IncludedNames included) =>
        new($"{resource.Source.Qualified(included.Type)}?", ParameterName, Default: null, string.Empty);

    /// <summary>The record's property.</summary>
    public static string PropertyOf(RecordSyntax record, ParentFieldsSyntax fields) => $$"""
        /// <summary>What the record has of the parent's record that it was read for; <see langword="null"/> when it was read by the values of a request alone.</summary>
        public {{record.Source.Qualified(fields.Type)}}? {{ParentNaming.Property}} { get; init; }
        """;

    /// <summary>The expression for the property once a record is read: nothing unless all is there that is never null.</summary>
    public static string Read(RecordSyntax record, ParentFieldsSyntax fields)
    {
        var required = fields.Columns.Where(static column => !column.Field.Nullable).ToArray();
        var absent = string.Join(
            required.Length > 0 ? " || " : " && ",
            (required.Length > 0 ? required : fields.Columns).Select(static column => $"presence.IsAbsent({CSharpLiteral.Number(column.Number)})"));
        var values = string.Join(", ", fields.Columns.Select(static column => $"{column.Names.Property} = {column.Names.Local}"));
        return $"{absent} ? null : new {record.Source.Qualified(fields.Type)} {{ {values} }}";
    }

    /// <summary>Emits the statements that write the fields, beside the record's own.</summary>
    public static void EmitWrite(CodeWriter writer, ParentFieldsSyntax fields)
    {
        using (writer.Block($"if ({ParentNaming.Property} is {{ }} parent)"))
        {
            foreach (var column in fields.Columns)
            {
                writer.Lines(FieldSyntax.Write(column, "parent."));
            }
        }
    }

    /// <summary>Emits the type.</summary>
    public static void EmitType(CodeWriter writer, ResourceEmission resource, ParentFieldsSyntax fields)
    {
        var syntax = new FieldSyntax(resource.Source);
        var parent = resource.Resource.Parent!;
        writer.Blank()
            .Lines(DocText.Summary($"What a record of {DocText.Code(resource.Resource.Name)} has of the record of {DocText.Code(parent.Resource)} that it was read for."))
            .Mark();
        using (writer.Block($"public sealed partial record {fields.Type}"))
        {
            writer.Separated(fields.Columns, (property, column) => property.Lines($$"""
                {{DocText.Summary($"{DocText.Code(parent.Include[column.Number - fields.Columns[0].Number].Path)} of the parent, {DocText.Code(column.Field.Name)} in JSON.")}}
                public {{(column.Field.Nullable ? string.Empty : "required ")}}{{syntax.TypeOf(column)}} {{column.Names.Property}} { get; init; }
                """));
        }
    }

    /// <summary>The stage that gives them to each record, before whatever the config makes of records.</summary>
    public static IEnumerable<string> Stages(ResourceEmission resource) =>
        resource.Parent?.Included is null ? [] : [$".Map(record => record with {{ {ParentNaming.Property} = {ParameterName} }})"];

    /// <summary>The expression that takes the fields from the parent's record.</summary>
    /// <param name="resource">The child.</param>
    /// <param name="record">What stands for the parent's record.</param>
    public static string Take(ResourceEmission resource, string record)
    {
        var included = resource.Parent!.Included!;
        return $"new {resource.Source.Qualified(included.Type)}\n{{{string.Concat(included.Fields.Select((field, index) =>
            $"\n    {field.Field.Property} = {record}.{field.Member ?? $"Additional.Find({CSharpLiteral.Text(resource.Resource.Parent!.Include[index].Path)})"},"))}\n}}";
    }
}
