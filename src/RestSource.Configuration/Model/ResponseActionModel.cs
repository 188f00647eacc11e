namespace RestSource.Configuration.Model;

/// <summary>An entry of config key <c>response_actions</c>: what is done about answers that fit all its conditions, of which it has one at least.</summary>
/// <param name="Action">Config key <c>action</c>.</param>
/// <param name="StatusCode">Config key <c>status_code</c>; <see langword="null"/> for any.</param>
/// <param name="Content">Config key <c>content</c>: a text that the body holds; <see langword="null"/> for any body.</param>
/// <param name="When">Config key <c>when</c>, ours; <see langword="null"/> for any body.</param>
public sealed record ResponseActionModel(ResponseActionKind Action, int? StatusCode, string? Content, ResponseConditionModel? When);

/// <summary>Config key <c>when</c> of <c>response_actions</c>: what a JSON body holds.</summary>
/// <param name="Path">Config key <c>path</c>.</param>
/// <param name="Value">Config key <c>equals</c>, a scalar; <see langword="null"/> for any value but JSON's null.</param>
public sealed record ResponseConditionModel(SelectorModel Path, OperandModel? Value);

/// <summary>Config key <c>action</c> of <c>response_actions</c>.</summary>
public enum ResponseActionKind
{
    /// <summary><c>ignore</c>: the answer ends the read, without records and without an error.</summary>
    Ignore,

    /// <summary><c>retry</c>, ours: the request is sent again.</summary>
    Retry,

    /// <summary><c>fail</c>, ours: the answer is an error.</summary>
    Fail,
}
