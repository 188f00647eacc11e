using RestSource.Configuration.Model;

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
        if (InitialValue is not null)
        {
            yield return $"{IncrementalParameters.InitialValue}: {CursorSettingEmitter.Expression(CursorType, InitialValue, client, "initial_value", connection)}";
        }

        if (EndValue is not null)
        {
            yield return $"{IncrementalParameters.EndValue}: {CursorSettingEmitter.Expression(CursorType, EndValue, client, "end_value", connection)}";
        }

        if (KeepsState)
        {
            yield return $"{IncrementalParameters.StateStore}: {stateStore}";
        }
    }

    private static TextModel? Setting(ParamValue? bound) => IncrementalParameters.IsSetting(bound) ? ((ParamValue.Text)bound!).Value : null;
}
