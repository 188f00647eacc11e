using System.Reflection;
using System.Text.Json;
using RestSource.TestKit.Time;

namespace RestSource.Cases.Tests.Generation;

/// <summary>The emitted code of one source, called by the names of the config.</summary>
internal sealed class LoadedSource(Assembly assembly)
{
    /// <summary>Reads every record of a resource through the source, as a program would that knows the types.</summary>
    public async IAsyncEnumerable<JsonElement> ReadAsync(string resource)
    {
        await using var source = Create();
        var client = source.GetType().GetProperties().Single(property => Describes(property.PropertyType, resource)).GetValue(source)!;
        var read = client.GetType().GetMethods().Where(static method => method.Name == "ReadAllAsync").MinBy(static method => method.GetParameters().Length)!;
        var arguments = read.GetParameters().Select(static parameter => parameter.HasDefaultValue ? parameter.DefaultValue : CancellationToken.None).ToArray();
        await foreach (var record in (IAsyncEnumerable<object>)read.Invoke(client, arguments)!)
        {
            yield return JsonSerializer.SerializeToElement(record, record.GetType());
        }
    }

    private IAsyncDisposable Create()
    {
        var type = assembly.ExportedTypes.Single(static type => type.IsSubclassOf(typeof(RestSourceOptions)));
        var options = (RestSourceOptions)Activator.CreateInstance(type)!;
        options.TimeProvider = new ManualTimeProvider(skipUpTo: TimeSpan.FromSeconds(30));
        var create = assembly.ExportedTypes.Select(exported => exported.GetMethod("Create", [type])).Single(static method => method is not null)!;
        return (IAsyncDisposable)create.Invoke(obj: null, [options])!;
    }

    private static bool Describes(Type client, string resource) =>
        client.GetProperty("Resource")?.GetValue(obj: null) is ResourceDescription description && description.Name == resource;
}
