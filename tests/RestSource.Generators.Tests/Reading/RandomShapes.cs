using RestSource.Configuration.Model;

namespace RestSource.Generators.Tests.Reading;

/// <summary>Makes up records: of few columns and of many, of every type, nested, in arrays, under names that need care.</summary>
internal sealed class RandomShapes(Random random)
{
    private const int Levels = 2;
    private const int Usual = 8;
    private const int Wide = 48;

    private static readonly ColumnType[] Types = Enum.GetValues<ColumnType>();

    private static readonly string[] OddNames =
    [
        "id", "ID", "class", "value", "Additional", "read_json", "a b", "é", "🙂", "2nd", "$ref", "@type", "a\"b", "back\\slash", "", "data", "total", "Key", "x-y", "this_name_is_so_long_that_it_is_not_told_from_others_by_its_first_bytes",
    ];

    /// <summary>Makes up one.</summary>
    /// <param name="name">The resource's name.</param>
    public ResourceModel Next(string name) => Models.Resource(name, Fields(Levels, random.Next(6) == 0 ? Wide : Usual));

    private FieldModel[] Fields(int levels, int most)
    {
        string[] names = [.. OddNames, .. Enumerable.Range(1, most).Select(static number => $"field_{number}")];
        random.Shuffle(names);
        return [.. names.Take(random.Next(most / 2, most + 1)).Select(name => Models.Field(name, Type(levels), nullable: random.Next(2) == 0))];
    }

    private FieldType Type(int levels) => random.Next(levels == 0 ? 6 : 10) switch
    {
        < 6 => Models.Scalar(Types[random.Next(Types.Length)]),
        < 8 => Models.Object(Fields(levels - 1, Usual / 2)),
        _ => Models.Array(Type(levels - 1), elementNullable: random.Next(2) == 0),
    };
}
