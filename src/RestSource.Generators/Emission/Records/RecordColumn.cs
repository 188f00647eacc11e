using RestSource.Configuration.Model;
using RestSource.Generators.Naming;

namespace RestSource.Generators.Emission.Records;

/// <summary>One field of a record on its way to C#.</summary>
/// <param name="Number">Its place among the record's fields, from 0: how reader and presence call it.</param>
/// <param name="Field">The model.</param>
/// <param name="Names">Its names.</param>
internal sealed record RecordColumn(int Number, FieldModel Field, FieldNames Names)
{
    /// <summary>The columns of a record, in the model's order.</summary>
    public static IReadOnlyList<RecordColumn> Of(RecordModel record, RecordNames names) =>
        record.Fields.Select((field, number) => new RecordColumn(number, field, names.Fields[number])).ToArray();
}
