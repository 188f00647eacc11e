using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding.Hints;

public class HintsBinderTests
{
    [Fact]
    public void Bind_NothingWritten_SaysNothing() => Assert.Equal(new HintsModel(), Configs.Resource("\"primary_key\": \"id\"").Hints);

    [Fact]
    public void Bind_EveryHint_IsTaken()
    {
        var hints = Configs.Resource("""
            "table_name": "all_items", "table_format": "iceberg", "file_format": "parquet", "max_table_nesting": 2,
            "references": [{ "columns": ["owner_id"], "referenced_table": "users", "referenced_columns": ["id"], "label": "owned by", "cardinality": "many_to_one" }]
            """).Hints;

        Assert.Equal(("all_items", TableFormat.Iceberg, "parquet", 2), (hints.TableName, hints.TableFormat, hints.FileFormat, hints.MaxTableNesting));
        Assert.Equal(
            new ReferenceModel(Names("owner_id"), "users", Names("id"), "owned by", ReferenceCardinality.ManyToOne),
            Assert.Single(hints.References));
    }

    [Fact]
    public void Bind_NestedTable_HasTheHintsOfAResourceOfItsOwn()
    {
        var table = Assert.Single(Configs.Resource("""
            "nested_hints": { "lines": {
              "parent_table_name": "orders", "write_disposition": "append", "primary_key": ["id"], "merge_key": "day", "schema_contract": "freeze",
              "table_format": "delta", "file_format": "jsonl", "references": [], "columns": { "price": { "data_type": "decimal", "precision": 12 } }
            } }
            """).Hints.NestedTables);

        Assert.Equal(("lines", "orders", WriteDisposition.Append), (table.Name, table.ParentTable, table.WriteDisposition));
        Assert.Equal(["id"], table.PrimaryKey);
        Assert.Equal(["day"], table.MergeKey);
        Assert.Equal(SchemaContractModel.Of(ContractMode.Freeze), table.Contract);
        Assert.Equal((TableFormat.Delta, "jsonl"), (table.Hints.TableFormat, table.Hints.FileFormat));
        Assert.Equal(new ColumnModel("price") { DataType = "decimal", Precision = 12 }, Assert.Single(table.Hints.Columns));
    }

    [Theory]
    [InlineData("\"table_name\": ‹\"\"›", "RSG0010", "a name")]
    [InlineData("\"table_name\": ‹{}›", "RSG0004", "a string")]
    [InlineData("\"table_format\": ‹\"deltalake\"›", "RSG0009", "delta")]
    [InlineData("\"file_format\": ‹\"xml\"›", "RSG0009", "parquet")]
    [InlineData("\"max_table_nesting\": ‹-1›", "RSG0010", "between 0 and")]
    [InlineData("\"max_table_nesting\": ‹\"1\"›", "RSG0004", "a whole number")]
    [InlineData("\"references\": ‹{}›", "RSG0004", "an array")]
    [InlineData("\"references\": [‹\"users\"›]", "RSG0004", "a list of objects")]
    [InlineData("\"references\": [‹{ \"columns\": [\"a\"], \"referenced_columns\": [\"b\"] }›]", "RSG0003", "\"referenced_table\": \"users\"")]
    [InlineData("\"references\": [‹{ \"referenced_table\": \"t\", \"referenced_columns\": [\"b\"] }›]", "RSG0003", "'columns'")]
    [InlineData("\"references\": [{ \"columns\": [\"a\", \"c\"], \"referenced_table\": \"t\", \"referenced_columns\": ‹[\"b\"]› }]", "RSG0010", "as many names as 'columns'")]
    [InlineData("\"references\": [{ \"columns\": [‹1›], \"referenced_table\": \"t\", \"referenced_columns\": [\"b\"] }]", "RSG0004", "a list of names")]
    [InlineData("\"references\": [{ \"columns\": [\"a\"], \"referenced_table\": \"t\", \"referenced_columns\": [\"b\"], \"cardinality\": ‹\"many\"› }]", "RSG0009", "many_to_one")]
    [InlineData("\"references\": [{ \"columns\": [\"a\"], \"referenced_table\": \"t\", \"referenced_columns\": [\"b\"], ‹\"table\"›: \"u\" }]", "RSG0007")]
    [InlineData("\"nested_hints\": ‹[]›", "RSG0004", "an object")]
    [InlineData("\"nested_hints\": { \"lines\": ‹\"id\"› }", "RSG0004", "an object of hints")]
    [InlineData("\"nested_hints\": { \"lines\": { ‹\"table_name\"›: \"l\" } }", "RSG0002", "a nested table")]
    [InlineData("\"nested_hints\": { \"lines\": { \"columns\": { \"a\": { \"data_type\": ‹\"int\"› } } } }", "RSG0009", "'bigint'")]
    [InlineData("‹\"parent_table_name\"›: \"p\"", "RSG0002", "'nested_hints'")]
    public void Bind_Mistake_IsMarked(string members, string id, string message = "") =>
        Configs.AssertMistake(Configs.WithResource(members), id, message);

    private static EquatableArray<string> Names(params string[] names) => names.ToEquatableArray();
}
