using RestSource.Configuration.Model;

namespace RestSource.Configuration.Binding;

/// <summary>Turns the older spellings of <c>incremental</c> into params that hold <c>{incremental.start_value}</c> and <c>{incremental.end_value}</c>.</summary>
internal static class IncrementalParams
{
    /// <summary>What a param of <c>"type": "incremental"</c> sends, and <c>start_param</c>.</summary>
    public static ParamValue StartValue { get; } = Of("start_value");

    /// <summary>What <c>end_param</c> sends.</summary>
    private static ParamValue EndValue { get; } = Of("end_value");

    /// <summary>Adds the params that <c>start_param</c> and <c>end_param</c> name.</summary>
    public static BoundParams AddTo(BoundParams parameters, BoundIncremental? incremental)
    {
        foreach (var (name, value) in new[] { (incremental?.StartParam, StartValue), (incremental?.EndParam, EndValue) })
        {
            if (name is not null)
            {
                parameters.Set(new BoundParam(name, new ParamModel(name, value)));
            }
        }

        return parameters;
    }

    private static ParamValue.Text Of(string value) =>
        new(new TextModel(new[] { new TextPart(TextPartKind.Incremental, value) }.ToEquatableArray()));
}
