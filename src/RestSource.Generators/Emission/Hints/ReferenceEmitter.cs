using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Methods;

namespace RestSource.Generators.Emission.Hints;

/// <summary>Spells references to other tables as the runtime's description of them.</summary>
internal static class ReferenceEmitter
{
    private const string Type = "global::RestSource.TableReference";

    /// <summary>The member <c>References</c>; <see langword="null"/> when there are none.</summary>
    public static string? Member(IEnumerable<ReferenceModel> references) => ObjectInitializer.Array("References", Type, references.Select(Expression));

    private static string Expression(ReferenceModel reference)
    {
        string[] arguments =
        [
            $"Columns: {ObjectInitializer.Names(reference.Columns)}",
            $"ReferencedTable: {CSharpLiteral.Text(reference.ReferencedTable)}",
            $"ReferencedColumns: {ObjectInitializer.Names(reference.ReferencedColumns)}",
        ];
        return CommaList.Of($"new {Type}(", arguments, ")") + ObjectInitializer.Of(
            ObjectInitializer.Text("Label", reference.Label),
            ObjectInitializer.Enum("Cardinality", reference.Cardinality));
    }
}
