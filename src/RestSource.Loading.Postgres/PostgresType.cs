using System.Globalization;

namespace RestSource.Loading.Postgres;

/// <summary>A type of PostgreSQL.</summary>
/// <param name="Name">Its name without arguments, as <c>format_type</c> spells it.</param>
internal sealed record PostgresType(string Name)
{
    // What PostgreSQL keeps of a second, at most and unless told otherwise.
    private const int MostFractionalDigits = 6;

    private const string BigInt = "bigint";
    private const string Numeric = "numeric";
    private const string Date = "date";
    private const string WithTimeZone = "timestamp with time zone";
    private const string WithoutTimeZone = "timestamp without time zone";
    private const string Time = "time without time zone";

    // No bigint has more digits.
    private static readonly PostgresType NumericOfBigInt = new(Numeric) { Precision = 19, Scale = 0 };

    /// <summary>Gets how many digits a number has, or how many fractional ones the seconds of a time; <see langword="null"/> for all that PostgreSQL keeps.</summary>
    public int? Precision { get; init; }

    /// <summary>Gets how many fractional digits a number has; <see langword="null"/> without <see cref="Precision"/>.</summary>
    public int? Scale { get; init; }

    /// <summary>The type of a column of a record.</summary>
    public static PostgresType Of(TableColumn column) => column.Type switch
    {
        ColumnDataType.Text => new("text"),
        ColumnDataType.BigInt => new(BigInt),
        ColumnDataType.Double => new("double precision"),
        ColumnDataType.Bool => new("boolean"),
        ColumnDataType.Date => new(Date),
        ColumnDataType.Binary => new("bytea"),
        ColumnDataType.Json => new("jsonb"),
        ColumnDataType.Timestamp => new(column.Timezone ? WithTimeZone : WithoutTimeZone) { Precision = FractionalDigits(column) },
        ColumnDataType.Time => new(Time) { Precision = FractionalDigits(column) },

        // To PostgreSQL a precision alone says that there are no fractional digits: they would be rounded away.
        ColumnDataType.Decimal when column is { Precision: { } precision, Scale: { } scale } => new(Numeric) { Precision = precision, Scale = scale },
        ColumnDataType.Decimal or ColumnDataType.Wei => new(Numeric),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "There is no such type of a column."),
    };

    /// <summary>Reads a type that <c>format_type</c> wrote, with its arguments.</summary>
    public static PostgresType Parse(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = text.IndexOf(')', StringComparison.Ordinal);
        if (open < 0)
        {
            return new PostgresType(text);
        }

        var arguments = text[(open + 1)..close].Split(',');
        var type = new PostgresType(text.Remove(open, close - open + 1));
        return int.TryParse(arguments[0], CultureInfo.InvariantCulture, out var precision)
            ? type with { Precision = precision, Scale = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : null }
            : new PostgresType(text);
    }

    /// <summary>Tells whether a column of this type gives back every value of another type as it was, and can be compared with it.</summary>
    public bool Holds(PostgresType other) => (Name, other.Name) switch
    {
        (Numeric, Numeric) => HoldsDigitsOf(other),
        (Numeric, BigInt) => HoldsDigitsOf(NumericOfBigInt),
        (WithTimeZone or WithoutTimeZone, Date) => true,
        ("character varying", "text") => Precision is null,
        _ => Name == other.Name && (Precision ?? MostFractionalDigits) >= (other.Precision ?? MostFractionalDigits),
    };

    /// <inheritdoc />
    public override string ToString()
    {
        if (Precision is null)
        {
            return Name;
        }

        var arguments = Scale is null ? $"({Precision})" : $"({Precision},{Scale})";

        // timestamp(3) with time zone
        return Name.Split(' ', 2) is [var first, var rest] ? $"{first}{arguments} {rest}" : Name + arguments;
    }

    private static int? FractionalDigits(TableColumn column) => column.Precision is < MostFractionalDigits ? column.Precision : null;

    private bool HoldsDigitsOf(PostgresType other) =>
        Precision is null || (other.Precision is not null && (Scale ?? 0) >= (other.Scale ?? 0) && Precision - (Scale ?? 0) >= other.Precision - (other.Scale ?? 0));
}
