namespace RestSource.Loading.Tests;

public sealed class SqliteTypeTests : TypeSuite<SqliteFixture>
{
    [Fact]
    public async Task DeclaredTypes_TellWhatTheyWere()
    {
        await using var fixture = new SqliteFixture();
        await fixture.Destination.LoadAsync(Resources.Of("wide", WriteDisposition.Append), Pages.Of<Wide>());
        Assert.Equal(
            [
                "BLOB|blob", "BOOLEAN_INT|integer", "DATE_TEXT|text", "DECIMAL_TEXT|text", "INTEGER|integer", "JSON_TEXT|text", "REAL|real", "TEXT|text", "TIMESTAMP_TEXT|text", "TIME_TEXT|text",
            ],
            await fixture.RowsAsync(
                """
                SELECT DISTINCT type, CASE WHEN type LIKE '%INT%' THEN 'integer' WHEN type LIKE '%TEXT%' THEN 'text' WHEN type LIKE '%BLOB%' THEN 'blob' WHEN type LIKE '%REAL%' THEN 'real' ELSE 'numeric' END
                FROM pragma_table_info('wide')
                """));
    }
}
