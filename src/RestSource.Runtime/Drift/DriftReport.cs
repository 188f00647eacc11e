namespace RestSource;

/// <summary>What of the records of a read differed from what config keys <c>schema</c> and <c>columns</c> declare. Immutable.</summary>
/// <remarks>It counts what did not end the read: which that is, config key <c>schema_contract</c> says. Names of fields come from the server, and may be data where it writes objects as maps.</remarks>
public sealed class DriftReport
{
    /// <summary>How many fields are told apart, at most.</summary>
    public const int MaxFields = 256;

    /// <summary>The path that stands for all fields beyond <see cref="MaxFields"/>.</summary>
    public const string OtherFields = "*";

    private DriftReport(IReadOnlyList<FieldDrift> fields) => Fields = fields;

    /// <summary>Gets the report of a read whose records were as declared.</summary>
    public static DriftReport None { get; } = new([]);

    /// <summary>Gets the fields that differed, a line for each and each way in which it did, in the order in which they came.</summary>
    public IReadOnlyList<FieldDrift> Fields { get; }

    /// <summary>Counts how often fields differed in one way.</summary>
    public long CountOf(DriftKind kind) => Fields.Where(field => field.Kind == kind).Sum(static field => field.Count);

    /// <summary>Gives the report with what a page adds.</summary>
    /// <param name="came">What differed on the page.</param>
    /// <param name="page">Its number.</param>
    internal DriftReport With(IReadOnlyList<FieldDrift> came, int page) => came.Count == 0 ? this : Merge(came.Select(field => field with { Page = page }));

    /// <summary>Gives the report of a larger read, of which one part went on.</summary>
    /// <param name="before">The part's report as it was.</param>
    /// <param name="after">The part's report as it is.</param>
    internal DriftReport Plus(DriftReport before, DriftReport after)
    {
        if (ReferenceEquals(before, after))
        {
            return this;
        }

        var counted = before.Fields.ToDictionary(KeyOf, static field => field.Count);
        return Merge(after.Fields
            .Select(field => field with { Count = field.Count - counted.GetValueOrDefault(KeyOf(field)) })
            .Where(static field => field.Count > 0));
    }

    private static (string Path, DriftKind Kind) KeyOf(FieldDrift field) => (field.Path, field.Kind);

    private DriftReport Merge(IEnumerable<FieldDrift> further)
    {
        var fields = new List<FieldDrift>(Fields);
        var places = new Dictionary<(string Path, DriftKind Kind), int>();
        foreach (var field in Fields)
        {
            places.Add(KeyOf(field), places.Count);
        }

        foreach (var field in further)
        {
            var told = places.ContainsKey(KeyOf(field)) || places.Count < MaxFields ? field : field with { Path = OtherFields };
            if (places.TryAdd(KeyOf(told), fields.Count))
            {
                fields.Add(told);
            }
            else
            {
                var place = places[KeyOf(told)];
                fields[place] = fields[place] with { Count = fields[place].Count + told.Count };
            }
        }

        return new DriftReport(fields);
    }
}
