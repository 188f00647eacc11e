using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Texts;

namespace RestSource.Generators.Emission.Incremental;

/// <summary>What the source's file knows of a resource that is read incrementally: what its client is made with.</summary>
/// <param name="KeepsState">Whether reads begin where the last one ended.</param>
/// <param name="CursorType">The type of the column that holds the cursor.</param>
/// <param name="InitialValue">A first value that holds settings; <see langword="null"/> for another.</param>
/// <param name="EndValue">An end that holds settings; <see langword="null"/> for another.</param>
internal sealed record IncrementalReference(bool KeepsState, ColumnType? CursorType, TextModel? InitialValue, TextModel? EndValue)
{
    /// <summary>What there is to know of a resource; <see langword="null"/> for nothing.</summary>
    public static IncrementalReference? Of(ResourceModel resource) => resource.Endpoint.Incremental is { } incremental
        ? new IncrementalReference(resource.KeepsState, incremental.CursorType, Setting(incremental.InitialValue), Setting(incremental.EndValue))
        : null;

    /// <summary>The arguments of the client's constructor.</summary>
    /// <param name="client">The client's type.</param>
    /// <param name="connection">The expression for the connection, which knows the settings.</param>
    /// <param name="stateStore">The expression for the store.</param>
    public IEnumerable<string> Arguments(string client, string connection, string stateStore)
    {
        foreach (var (parameter, key, bound) in Bounds())
        {
            yield return $"{parameter}: {CursorSettingEmitter.Expression(CursorType, bound, client, key, TextEmitter.FromConnection(bound, connection))}";
        }

        if (KeepsState)
        {
            yield return $"{IncrementalParameters.StateStore}: {stateStore}";
        }
    }

    /// <summary>The expressions that fail for settings which make no value of the cursor.</summary>
    /// <param name="client">The client's type.</param>
    /// <param name="source">The source, in whose options they stand.</param>
    public IEnumerable<string> Checks(string client, SourceEmission source) => CursorSettingEmitter.TakesAnyText(CursorType)
        ? []
        : Bounds().Select(bound => CursorSettingEmitter.Expression(CursorType, bound.Value, client, bound.Key, TextEmitter.InOptions(bound.Value, source)));

    private IEnumerable<(string Parameter, string Key, TextModel Value)> Bounds()
    {
        if (InitialValue is not null)
        {
            yield return (IncrementalParameters.InitialValue, "initial_value", InitialValue);
        }

        if (EndValue is not null)
        {
            yield return (IncrementalParameters.EndValue, "end_value", EndValue);
        }
    }

    private static TextModel? Setting(ParamValue? bound) => IncrementalParameters.IsSetting(bound) ? ((ParamValue.Text)bound!).Value : null;
}
