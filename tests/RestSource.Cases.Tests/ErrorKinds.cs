using RestSource.Cases.Tests.Recording;

namespace RestSource.Cases.Tests;

/// <summary>The kinds of errors that cases expect, and what RestSource throws for each.</summary>
internal static class ErrorKinds
{
    /// <summary>Says how an error differs from the one that was expected; <see langword="null"/> when it does not.</summary>
    public static string? Difference(Expectation expected, RestSourceException? actual)
    {
        var matches = expected.Error switch
        {
            null => actual is null,
            "http" => actual is ApiResponseException response && (int)response.StatusCode == expected.Status,
            "parent_field" => actual is ParentFieldException,
            "connection" => actual is ApiConnectionException,
            "body" => actual is ApiContentException,
            "cursor" => actual is IncrementalCursorException,
            "pagination" => actual is PaginationException,
            _ => false,
        };
        return matches ? null : $"error: expected {expected.Error ?? "none"} {expected.Status}, came {actual?.GetType().Name ?? "none"}: {actual?.Message}";
    }
}
