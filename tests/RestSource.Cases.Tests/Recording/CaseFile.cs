using System.Text.Json;
using System.Text.Json.Nodes;

namespace RestSource.Cases.Tests.Recording;

/// <summary>A case as it stands in the folder <c>Cases</c>; beside it may stand <c>NAME.ours.json</c>, whose keys replace the recording's where RestSource decides otherwise.</summary>
internal static class CaseFile
{
    private const string OurEnding = ".ours.json";

    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Cases");

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>The names of a folder's cases: <c>dlt/auth_basic</c>.</summary>
    public static IReadOnlyList<string> Names(string folder) =>
        [.. Files(folder).Where(static file => !IsOurs(file)).Select(file => $"{folder}/{Path.GetFileNameWithoutExtension(file)}").Order(StringComparer.Ordinal)];

    /// <summary>The names of a folder's cases that RestSource decides otherwise.</summary>
    public static IReadOnlyList<string> NamesOfOurs(string folder) =>
        [.. Files(folder).Where(IsOurs).Select(file => $"{folder}/{Path.GetFileName(file)[..^OurEnding.Length]}").Order(StringComparer.Ordinal)];

    /// <summary>Reads a case for a server at an address.</summary>
    public static Case Read(string name, Uri server)
    {
        if (name.Split('#') is [var file, var variant])
        {
            return Read<Variant>(Parse(file + ".json")[variant]!, server).ToCase(server);
        }

        var json = Parse(name + ".json");
        if (File.Exists(PathOf(name + OurEnding)))
        {
            foreach (var (key, value) in Parse(name + OurEnding))
            {
                json[key] = value?.DeepClone();
            }
        }

        return Read<Case>(json, server);
    }

    /// <summary>The names of the variants of a folder: <c>variants/defaults#json is merged one level deep</c>.</summary>
    public static IReadOnlyList<string> NamesOfVariants(string folder) =>
        [.. Names(folder).SelectMany(static file => Parse(file + ".json").Select(variant => $"{file}#{variant.Key}"))];

    /// <summary>Reads a file of the folder <c>Cases</c>.</summary>
    public static JsonObject Parse(string file) => JsonNode.Parse(File.ReadAllText(PathOf(file)))!.AsObject();

    private static T Read<T>(JsonNode json, Uri server)
    {
        var text = json.ToJsonString()
            .Replace("__BASE_URL__", server.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal)
            .Replace("__HOST__", server.Authority, StringComparison.Ordinal);
        return JsonSerializer.Deserialize<T>(text, Options)!;
    }

    private static string PathOf(string file) => Path.Combine(Root, file);

    private static string[] Files(string folder) => Directory.GetFiles(PathOf(folder), "*.json");

    private static bool IsOurs(string file) => file.EndsWith(OurEnding, StringComparison.Ordinal);
}
