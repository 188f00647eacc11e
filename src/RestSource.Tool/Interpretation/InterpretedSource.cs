using RestSource.Configuration.Model;
using RestSource.Http;
using RestSource.Tool.Interpretation.Answers;
using RestSource.Tool.Settings;

namespace RestSource.Tool.Interpretation;

/// <summary>A source that is read by its config alone, through what emitted code would call. Dispose of it when the last read is over.</summary>
internal sealed class InterpretedSource : IAsyncDisposable
{
    private readonly SourceConnection _connection;
    private readonly Dictionary<string, InterpretedResource> _resources = new(StringComparer.Ordinal);
    private readonly SourceSettings _settings;
    private readonly OpenOptions _options;

    private readonly AnswerTap _tap;

    private InterpretedSource(SourceModel model, SourceSettings settings, OpenOptions options, SourceConnection connection, AnswerTap tap)
    {
        _tap = tap;
        Model = model;
        _settings = settings;
        _options = options;
        _connection = connection;
    }

    /// <summary>Gets what the config says.</summary>
    public SourceModel Model { get; }

    /// <summary>Gets how many requests were sent so far, all of them counted.</summary>
    public int Requests => _tap.Requests;

    /// <summary>Opens a source. Nothing is asked for yet.</summary>
    /// <param name="model">What its config says.</param>
    /// <param name="settings">Its secrets and settings.</param>
    /// <param name="options">How it is opened; <see langword="null"/> for the usual.</param>
    /// <exception cref="CommandFailure">A setting cannot be what it is used for, or the source needs an authenticator in C#.</exception>
    public static InterpretedSource Open(SourceModel model, SourceSettings settings, OpenOptions? options = null)
    {
        options ??= new OpenOptions();
        var runtime = InterpretedOptions.Of(model, settings);
        runtime.TimeProvider = options.TimeProvider;
        var definition = DefinitionInterpreter.Of(model, settings, runtime);
        var tap = new AnswerTap(options.PrimaryHandler?.Invoke() ?? SourceHandlers.CreatePrimary(definition));
        runtime.PrimaryHandler = () => tap;
        return new InterpretedSource(model, settings, options, SourceConnection.Create(definition, runtime), tap);
    }

    /// <summary>Gives a resource.</summary>
    /// <param name="name">Its name in the config, one that is there.</param>
    /// <exception cref="CommandFailure">A setting makes a bound of its cursor that is none.</exception>
    public InterpretedResource Resource(string name)
    {
        if (!_resources.TryGetValue(name, out var resource))
        {
            var model = Model.Resources.Single(resource => resource.Name == name);
            resource = new InterpretedResource(Model, model, _connection, _settings, model.Parent is { } parent ? Resource(parent.Resource) : null, _options);
            _resources.Add(name, resource);
        }

        return resource;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
