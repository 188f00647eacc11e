using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace RestSource.Loading.Postgres;

/// <summary>What PostgreSQL says differently.</summary>
/// <param name="schema">Where the tables are.</param>
internal sealed class PostgresDialect(string schema) : SqlDialect
{
    public override string TypeOf(TableColumn column) => PostgresType.Of(column).ToString();

    public override bool Holds(ExistingColumn existing, TableColumn wanted) => PostgresType.Parse(existing.Type).Holds(PostgresType.Of(wanted));

    public override string IsSame(string left, string right) => $"{left} IS NOT DISTINCT FROM {right}";

    public override string Qualify(string table) => $"{Quote(schema)}.{Quote(table)}";

    // Found there even where the search path puts another schema before it.
    public override string Temporary(string table) => $"pg_temp.{Quote(table)}";

    public override string Fit(string name) => PostgresName.Fit(name);

    // Npgsql takes no time of another offset.
    public override object Parameter(DateTimeOffset time) => time.UtcDateTime;

    // A table that is not there yet cannot be locked; a number that stands for it can. All loads lock in one order, so that none waits for one that waits for it.
    public override string Serialize(IReadOnlyList<string> tables) =>
        string.Join("; ", tables.Select(LockKey).Order().Select(static key => string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_xact_lock({key})")));

    public override string Lock(IReadOnlyList<string> tables) => $"LOCK TABLE {string.Join(", ", tables.Order(StringComparer.Ordinal).Select(Qualify))} IN SHARE ROW EXCLUSIVE MODE";

    public override string Analyze(string table) => $"ANALYZE {table}";

    private long LockKey(string table) => BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(Qualify(table))));
}
