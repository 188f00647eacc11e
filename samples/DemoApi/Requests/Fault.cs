namespace DemoApi.Requests;

/// <summary>How an answer departs from the plain one.</summary>
internal enum Fault
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>429, with a Retry-After in seconds.</summary>
    TooManyRequests,

    /// <summary>503, with no hint of when to come again.</summary>
    Unavailable,

    /// <summary>The right answer, late.</summary>
    Slow,
}
