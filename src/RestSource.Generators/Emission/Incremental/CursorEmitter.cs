using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Params;
using RestSource.Generators.Emission.Selectors;

namespace RestSource.Generators.Emission.Incremental;

/// <summary>Emits config key <c>incremental</c> as the runtime's description of it.</summary>
internal static class CursorEmitter
{
    private const string Namespace = "global::RestSource.Incremental";

    /// <summary>The type of the description.</summary>
    public static string Type(ResourceEmission resource) => $"{Namespace}.IncrementalCursor<{resource.RecordType}>";

    /// <summary>The type of the range that one read goes through.</summary>
    public static string WindowType(ResourceEmission resource) => $"{Namespace}.IncrementalWindow<{resource.RecordType}>";

    /// <summary>The field of the client that holds the description.</summary>
    public static string Field(IncrementalModel incremental) => incremental.IsConstant ? "Cursor" : "_cursor";

    /// <summary>Emits the field: static, unless a setting is part of it.</summary>
    public static void EmitField(CodeWriter writer, ResourceEmission resource, IncrementalModel incremental) => writer.Lines(incremental.IsConstant
        ? $"private static readonly {Type(resource)} Cursor = {Expression(resource, incremental)};"
        : $"private readonly {Type(resource)} _cursor;");

    /// <summary>The expression that makes the description.</summary>
    public static string Expression(ResourceEmission resource, IncrementalModel incremental)
    {
        var creation = CommaList.Of(
            $"new {Type(resource)}(",
            [
                "resource: Resource",
                $"path: {CSharpLiteral.Text(incremental.CursorPath.Text)}",
                CursorMember.Of(resource) is { } member
                    ? $"valueOf: static record => record.{member.Path}"
                    : $"selector: {SelectorEmitter.Expression(incremental.CursorPath)}",
            ],
            ")");
        var properties = Properties(resource, incremental).ToArray();
        return properties.Length == 0 ? creation : CommaList.Of($"{creation}\n{{", properties, ",\n}");
    }

    private static IEnumerable<string> Properties(ResourceEmission resource, IncrementalModel incremental)
    {
        string?[] properties =
        [
            incremental.InitialValue is { } initial ? $"InitialValue = {Bound(initial, IncrementalParameters.InitialValue)}" : null,
            incremental.EndValue is { } end ? $"EndValue = {Bound(end, IncrementalParameters.EndValue)}" : null,
            incremental.GoesDown ? $"Order = {Namespace}.CursorOrder.Min" : null,

            // Pages of a child are read below one parent after the other: their rows are in no order.
            incremental.RowOrder != RowOrder.Unknown && resource.Resource.Parent is null ? $"RowOrder = {Namespace}.RowOrder.{incremental.RowOrder}" : null,
            incremental.OnMissing != MissingCursor.Raise ? $"OnMissing = {Namespace}.MissingCursor.{incremental.OnMissing}" : null,
            incremental.Lag != 0 ? $"Lag = {CSharpLiteral.Number(incremental.Lag)}" : null,
            incremental.StartIsOpen ? "StartIsOpen = true" : null,
            incremental.EndIsClosed ? "EndIsClosed = true" : null,
            incremental.ForgetsRecords ? "RemembersRecords = false" : null,
        ];
        return properties.OfType<string>();
    }

    private static string Bound(ParamValue value, string parameter) => value switch
    {
        ParamValue.Text { Value.Literal: null } => parameter,
        ParamValue.Integer integer => $"{CSharpLiteral.Number(integer.Value)}L",
        _ => ParamLiteral.Of(value),
    };
}
