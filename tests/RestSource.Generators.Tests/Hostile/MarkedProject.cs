using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RestSource.Configuration;
using RestSource.Configuration.Diagnostics;
using RestSource.TestKit;

namespace RestSource.Generators.Tests.Hostile;

/// <summary>
/// A project whose config, samples and schemas hold a mark, <c>@mark@</c>, wherever they may hold a text of one's own. A mark with a quote, <c>@mark'@</c>,
/// stands in quotes of a JSONPath; one with a brace, <c>@mark{@</c>, where braces are doubled.
/// </summary>
internal sealed partial class MarkedProject
{
    private const string ConfigName = "config.json";

    private static readonly Dictionary<string, JsonNode> Documents = new[] { ConfigName, "sample.json", "schema.json", "openapi.json" }.ToDictionary(
        static name => name,
        static name => JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Hostile", "marked", name)))!);

    private readonly IReadOnlyDictionary<string, string> _texts;

    private MarkedProject(IReadOnlyDictionary<string, string> texts) => _texts = texts;

    /// <summary>Gets all marks.</summary>
    public static IReadOnlyList<string> Marks { get; } =
        [.. Documents.Values.SelectMany(static document => MarkPattern().Matches(document.ToJsonString(Plain)).Select(static match => match.Groups[1].Value)).Distinct()];

    private static System.Text.Json.JsonSerializerOptions Plain { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A project with texts in the place of some marks; the others stand for their names.</summary>
    public static MarkedProject Of(IEnumerable<KeyValuePair<string, string>> texts) => new(texts.ToDictionary());

    /// <summary>Takes in all texts, one after the other, that bring no error.</summary>
    public static MarkedProject OfAccepted(IEnumerable<KeyValuePair<string, string>> texts)
    {
        var accepted = new Dictionary<string, string>();
        foreach (var (mark, text) in texts)
        {
            accepted[mark] = text;
            if (new MarkedProject(accepted).Errors().Count > 0)
            {
                accepted.Remove(mark);
            }
        }

        return new MarkedProject(accepted);
    }

    /// <summary>The same project with harmless texts in the same places.</summary>
    public MarkedProject Twin() => Of(_texts.Select(static text => KeyValuePair.Create(text.Key, HostileTexts.Twin(text.Value))));

    /// <summary>Whether as many texts are different from each other: what was two fields is not one.</summary>
    public bool TellsApartAsMuchAs(MarkedProject other) => Different(this) == Different(other);

    /// <summary>What the config compiler calls errors.</summary>
    public IReadOnlyList<ConfigDiagnostic> Errors()
    {
        var samples = Documents.Keys.Where(static name => name != ConfigName).Select(name => new SampleFile("/demo/" + name, Write(name))).ToEquatableArray();
        return [.. ConfigCompiler.Compile(new ConfigFile("/demo/marked.restsource.json", Write(ConfigName)), samples, CancellationToken.None).Diagnostics.Where(static diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error)];
    }

    /// <summary>Runs the generator on it, in a project that loads: more is emitted there than anywhere.</summary>
    public GeneratorRun Run() => GeneratorRun.Of(new RestSourceGenerator(), new GeneratorProject { References = GeneratorProject.RunningReferences, Files = [.. Documents.Keys.Select(name => (name == ConfigName ? "/demo/marked.restsource.json" : "/demo/" + name, Write(name)))] });

    /// <inheritdoc />
    public override string ToString() => string.Join('\n', _texts.Select(static text => $"{text.Key}: {Quote(text.Value)}"));

    private static int Different(MarkedProject project) => Marks.Select(project.TextOf).Distinct(StringComparer.Ordinal).Count();

    private string Write(string document)
    {
        var json = new StringBuilder();
        Write(json, Documents[document]);
        return json.ToString();
    }

    private void Write(StringBuilder json, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                json.Append('{').AppendJoin(',', members.Select(member => Quote(Filled(member.Key)) + ":" + Written(member.Value))).Append('}');
                break;
            case JsonArray items:
                json.Append('[').AppendJoin(',', items.Select(Written)).Append(']');
                break;
            case JsonValue value when value.TryGetValue<string>(out var text):
                json.Append(Quote(Filled(text)));
                break;
            default:
                json.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    private string Written(JsonNode? node)
    {
        var json = new StringBuilder();
        Write(json, node);
        return json.ToString();
    }

    private string Filled(string text) => MarkPattern().Replace(text, match => (match.Groups[2].Value, TextOf(match.Groups[1].Value)) switch
    {
        ("'", var own) => own.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal),
        ("{", var own) => own.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal),
        (_, var own) => own,
    });

    private string TextOf(string mark) => _texts.TryGetValue(mark, out var text) ? text : mark;

    // Every character that JSON may escape is, so that halves of pairs come through.
    private static string Quote(string text) =>
        $"\"{string.Concat(text.Select(static one => one is >= ' ' and <= '~' and not ('"' or '\\') ? one.ToString() : "\\u" + ((int)one).ToString("x4", CultureInfo.InvariantCulture)))}\"";

    [GeneratedRegex("@([a-z_0-9]+)(['{]?)@")]
    private static partial Regex MarkPattern();
}
