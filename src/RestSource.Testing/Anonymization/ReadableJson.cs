using System.Text.Encodings.Web;
using System.Text.Json;

namespace RestSource.Testing.Anonymization;

/// <summary>How samples and recordings are written: for people, so that nothing is escaped which need not be.</summary>
internal static class ReadableJson
{
    public static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 256,
    };

    public static readonly JsonSerializerOptions Compact = new(Indented) { WriteIndented = false };
}
