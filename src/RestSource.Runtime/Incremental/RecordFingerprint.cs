using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace RestSource.Incremental;

/// <summary>Tells records apart by their content: equal for two records whose JSON differs in nothing but the order of its keys.</summary>
internal static class RecordFingerprint
{
    private const int Length = 16;

    /// <summary>The fingerprint of a record, in hexadecimal digits.</summary>
    public static string Of<T>(T record)
        where T : IJsonRecord<T>
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var json = RecordJson.Of(record);
        try
        {
            Append(json, hash);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is no text: the bytes stand for themselves.
            hash.AppendData(JsonMarshal.GetRawUtf8Value(json));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, Length));
    }

    private static void Append(JsonElement value, IncrementalHash hash)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                hash.AppendData("{"u8);
                foreach (var member in value.EnumerateObject().OrderBy(static member => member.Name, StringComparer.Ordinal))
                {
                    Append(member.Name, hash);
                    Append(member.Value, hash);
                }

                hash.AppendData("}"u8);
                break;
            case JsonValueKind.Array:
                hash.AppendData("["u8);
                foreach (var item in value.EnumerateArray())
                {
                    Append(item, hash);
                }

                hash.AppendData("]"u8);
                break;
            case JsonValueKind.String:
                Append(value.GetString()!, hash);
                break;
            default:
                hash.AppendData(JsonMarshal.GetRawUtf8Value(value));
                hash.AppendData(","u8);
                break;
        }
    }

    // Quotes inside are doubled, so that no text can pass for the end of one.
    private static void Append(string text, IncrementalHash hash) =>
        hash.AppendData(Encoding.UTF8.GetBytes($"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
}
