using System.Text.Json;
using RestSource.State;

namespace RestSource.Loading;

/// <summary>What the table <c>_restsource_state</c> says of a resource.</summary>
/// <param name="CursorPath">Which value of the records it is about.</param>
/// <param name="LastValue">The last value, as JSON.</param>
/// <param name="Boundary">The fingerprints of the records that had it, as a JSON array.</param>
internal sealed record StateRow(string CursorPath, string LastValue, string Boundary)
{
    public static StateRow Of(CursorState state) =>
        new(state.CursorPath, state.LastValue, $"[{string.Join(',', state.Boundary.Select(static fingerprint => $"\"{JsonEncodedText.Encode(fingerprint)}\""))}]");

    /// <exception cref="StateException">It is not what a read wrote.</exception>
    public CursorState ToState(ResourceDescription resource)
    {
        try
        {
            using var boundary = JsonDocument.Parse(Boundary);
            return new CursorState
            {
                CursorPath = CursorPath,
                LastValue = LastValue,
                Boundary = [.. boundary.RootElement.EnumerateArray().Select(static fingerprint => fingerprint.GetString() ?? "")],
            };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new StateException(resource, $"the table {StateTable.Name} is not what was written there: column boundary is no JSON array of texts", exception);
        }
    }
}
