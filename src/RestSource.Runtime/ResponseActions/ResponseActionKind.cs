namespace RestSource.ResponseActions;

/// <summary>Config key <c>action</c> of <c>response_actions</c>: what is done about an answer.</summary>
public enum ResponseActionKind
{
    /// <summary><c>ignore</c>: it holds no records, and the read ends there without an error. It is not asked for again, whatever its status.</summary>
    Ignore,

    /// <summary><c>retry</c>, ours: it is asked for again, as often and after such waits as <c>error_handler</c> says, and then is an error.</summary>
    Retry,

    /// <summary><c>fail</c>, ours: it is an error at once.</summary>
    Fail,
}
