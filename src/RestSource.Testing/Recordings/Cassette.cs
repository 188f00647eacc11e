using System.Text.Json;
using System.Text.Json.Nodes;

namespace RestSource.Testing.Recordings;

/// <summary>What a recording wrote.</summary>
/// <param name="Path">The file.</param>
/// <param name="Exchanges">What is in it.</param>
internal sealed record Cassette(string Path, IReadOnlyList<RecordedExchange> Exchanges)
{
    /// <summary>The version of the format.</summary>
    public const int Version = 1;

    /// <summary>Reads one.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="InvalidDataException">The file is no cassette.</exception>
    public static Cassette Read(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        if (!File.Exists(full))
        {
            throw new FileNotFoundException($"There is no cassette '{full}'. Record it first, with a Recording in place of the ReplayHandler; is it copied beside the tests?", full);
        }

        try
        {
            var root = JsonNode.Parse(File.ReadAllText(full), documentOptions: new JsonDocumentOptions { MaxDepth = 256, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return (int?)root?["version"] == Version
                ? new Cassette(full, [.. root["exchanges"]!.AsArray().Select(static exchange => RecordedExchange.Of(exchange!))])
                : throw new InvalidDataException($"'{full}' is no cassette of version {Version}: record it anew.");
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"'{full}' is no cassette, or was changed by hand: {fault.Message} Record it anew.", fault);
        }
    }
}
