using RestSource.TestKit.Server;

namespace RestSource.Generated.Tests.Support;

/// <summary>Answers that many tests give.</summary>
internal static class Answers
{
    /// <summary>One page that holds the record <c>{"id": 1}</c>.</summary>
    public static Answer OneRecord { get; } = Answer.Json("""[{"id": 1}]""");
}
