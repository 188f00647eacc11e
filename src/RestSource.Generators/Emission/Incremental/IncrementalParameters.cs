using RestSource.Configuration.Model;
using RestSource.Generators.Emission.Methods;
using RestSource.Generators.Emission.Texts;

namespace RestSource.Generators.Emission.Incremental;

/// <summary>The parameters that config key <c>incremental</c> adds to a client.</summary>
internal static class IncrementalParameters
{
    /// <summary>The constructor's parameter for an <c>initial_value</c> that holds a setting.</summary>
    public const string InitialValue = "initialValue";

    /// <summary>The constructor's parameter for an <c>end_value</c> that holds a setting.</summary>
    public const string EndValue = "endValue";

    /// <summary>The constructor's parameter for the store.</summary>
    public const string StateStore = "stateStore";

    /// <summary>The type of the store.</summary>
    public const string StateStoreType = "global::RestSource.State.IStateStore?";

    /// <summary>Those of the methods that read: where to begin and where to end.</summary>
    public static IReadOnlyList<Parameter> Bounds(ResourceEmission resource)
    {
        if (resource.Resource.Endpoint.Incremental is null)
        {
            return [];
        }

        var (type, fallback) = CursorMember.Of(resource) is { } member ? ($"{member.Type}?", "null") : (RequestTexts.RequestValue, "default");
        return
        [
            new(type, "since", fallback, "Where to begin; by default where the last read ended, else at the config's initial value. A read with a bound neither uses nor changes the state."),
            new(type, "until", fallback, "Where to end; by default at the config's end value, if it has one."),
        ];
    }

    /// <summary>Those of the constructor.</summary>
    public static IEnumerable<Parameter> OfConstructor(ResourceModel resource)
    {
        var incremental = resource.Endpoint.Incremental;
        if (IsSetting(incremental?.InitialValue))
        {
            yield return new("string?", InitialValue, "null", "The config's <c>initial_value</c> with its settings filled in; by default the first read begins at the first record.");
        }

        if (IsSetting(incremental?.EndValue))
        {
            yield return new("string?", EndValue, "null", "The config's <c>end_value</c> with its settings filled in.");
        }

        if (resource.KeepsState)
        {
            yield return new(StateStoreType, StateStore, "null", "Remembers where reads ended; by default each begins at the config's initial value.");
        }
    }

    /// <summary>Whether a bound is known at run time alone.</summary>
    public static bool IsSetting(ParamValue? bound) => bound is ParamValue.Text { Value.Literal: null };
}
