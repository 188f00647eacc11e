using System.Text.Json.Nodes;

namespace DemoApi;

/// <summary>One list of the demo API.</summary>
/// <param name="Name">The last segment of its path.</param>
/// <param name="Count">How many records there are.</param>
/// <param name="PageCap">The most records of one page, whatever <c>limit</c> asks for.</param>
/// <param name="RecordAt">The record at a position from 0: the same one each time.</param>
internal sealed record DemoResource(string Name, int Count, int PageCap, Func<int, JsonObject> RecordAt);
