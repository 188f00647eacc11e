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
    /// <param name="resource">The resource.</param>
    /// <param name="isWhole">Whether the whole resource is read, which goes by the state.</param>
    public static IReadOnlyList<Parameter> Bounds(ResourceEmission resource, bool isWhole)
    {
        if (resource.Resource.Endpoint.Incremental is not { } incremental)
        {
            return [];
        }

        var cursor = DocText.Code(incremental.CursorPath.Text);
        var (type, fallback) = CursorMember.Of(resource) is { } member ? ($"{member.Type}?", "null") : (RequestTexts.RequestValue, "default");
        return
        [
            new(type, "since", fallback, $"The value of {cursor} to begin {(incremental.StartIsOpen ? "after" : "at")}; by default {(
                isWhole && resource.Resource.KeepsState ? $"where the last read ended, else {Initial(incremental)}. A read with a bound neither uses nor changes the state." : $"{Initial(incremental)}.")}"),
            new(type, "until", fallback, $"The value of {cursor} to end {(incremental.EndIsClosed ? "at" : "before")}; by default {(incremental.EndValue is null ? "there is no end" : "the config's <c>end_value</c>")}."),
        ];
    }

    /// <summary>Those of the constructor.</summary>
    public static IEnumerable<Parameter> OfConstructor(ResourceModel resource)
    {
        if (resource.Endpoint.Incremental is not { } incremental)
        {
            yield break;
        }

        if (IsSetting(incremental.InitialValue))
        {
            yield return new(CursorSettingEmitter.Type(incremental.CursorType), InitialValue, "null", "The config's <c>initial_value</c> with its settings filled in; by default the first read begins at the first record.");
        }

        if (IsSetting(incremental.EndValue))
        {
            yield return new(CursorSettingEmitter.Type(incremental.CursorType), EndValue, "null", "The config's <c>end_value</c> with its settings filled in.");
        }

        if (resource.KeepsState)
        {
            yield return new(StateStoreType, StateStore, "null", $"Remembers where reads ended; by default each begins {Initial(incremental)}.");
        }
    }

    private static string Initial(IncrementalModel incremental) => incremental.InitialValue is null ? "at the first record" : "at the config's <c>initial_value</c>";

    /// <summary>Whether a bound is known at run time alone.</summary>
    public static bool IsSetting(ParamValue? bound) => bound is ParamValue.Text { Value.Literal: null };
}
