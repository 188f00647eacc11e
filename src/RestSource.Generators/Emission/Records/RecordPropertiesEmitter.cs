using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Parents;

namespace RestSource.Generators.Emission.Records;

/// <summary>Emits what a record holds: a property for each column, the undeclared fields, its key.</summary>
internal static class RecordPropertiesEmitter
{
    /// <summary>Emits the members.</summary>
    public static void Emit(CodeWriter writer, RecordSyntax record)
    {
        var syntax = new FieldSyntax(record.Source);
        writer.Separated(Members(record, syntax), static (writer, member) => writer.Lines(member));
    }

    private static IEnumerable<string> Members(RecordSyntax record, FieldSyntax syntax)
    {
        foreach (var column in record.Columns)
        {
            var required = column.Field.Nullable ? string.Empty : "required ";
            yield return $$"""
                {{DocText.Summary(DocText.Code(column.Field.Name) + DocText.AfterColon(Words(record, column.Field)))}}
                public {{required}}{{syntax.TypeOf(column)}} {{column.Names.Property}} { get; init; }
                """;
        }

        if (record.Parent is { } parent)
        {
            yield return ParentFieldsEmitter.PropertyOf(record, parent);
        }

        if (record.MayBeBare)
        {
            yield return """
                /// <summary>The record itself when it is not an object.</summary>
                public global::System.Text.Json.JsonElement? Value { get; init; }
                """;
        }

        if (record.Model.Kind != RecordKind.BareValue)
        {
            yield return """
                /// <summary>The fields that the config does not declare, as they came.</summary>
                public global::RestSource.Json.AdditionalFields Additional { get; init; } = global::RestSource.Json.AdditionalFields.Empty;
                """;
        }

        if (record.RemembersPresence)
        {
            yield return """
                // Which columns the JSON held: a nullable one that was absent, and not null, is left out again when written.
                private global::RestSource.Json.ColumnPresence _presence;
                """;
        }

        if (record.Key is { } key)
        {
            yield return $"{key.Type} global::RestSource.IKeyed<{key.Type}>.Key => {key.Expression()};";
        }
    }

    private static string? Words(RecordSyntax record, FieldModel field)
    {
        var words = field.Description ?? string.Empty;
        return record.KeyColumns.Contains(field.Name) ? $"primary key. {words}" : words;
    }
}
