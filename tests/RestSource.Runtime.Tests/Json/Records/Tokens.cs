using System.Text.Json;

namespace RestSource.Runtime.Tests.Json.Records;

/// <summary>A record that is read token by token, never directly: what reading directly is compared with.</summary>
/// <typeparam name="T">The record.</typeparam>
public sealed record Tokens<T>(T Record) : IJsonRecord<Tokens<T>>
    where T : IJsonRecord<T>
{
    static Tokens<T> IJsonRecord<Tokens<T>>.Read(ref Utf8JsonReader reader) => new(T.Read(ref reader));

    void IJsonRecord<Tokens<T>>.Write(Utf8JsonWriter writer) => Record.Write(writer);
}
