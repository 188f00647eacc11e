using System.Globalization;
using System.Text.Json.Nodes;
using RestSource.Tool.Python;

namespace RestSource.Tool.Dlt;

/// <summary>Turns the dict of a source into JSON. What JSON has no place for is left out, and told.</summary>
/// <param name="values">Finds what names stand for.</param>
internal sealed class DltConverter(DltValues values)
{
    private readonly List<Loss> _losses = [];
    private ProcessingStepNames _steps = new();

    /// <summary>Gets what did not come along.</summary>
    public IReadOnlyList<Loss> Losses => _losses;

    /// <summary>Converts a source; <see langword="null"/> when its config is no dict that can be read.</summary>
    public JsonObject? Convert(DltSource source)
    {
        var config = values.Resolve(source.Config, source.Scope);
        if (config.Value is not PythonExpression.Dict)
        {
            Lose(source.Config, "config", "config", KindOf(config.Value));
            return null;
        }

        return (JsonObject)Convert(config.Value, config.Scope, string.Empty, string.Empty)!.Value!;
    }

    private Converted? Convert(PythonExpression value, PythonScope scope, string path, string key)
    {
        var resolved = values.Resolve(value, scope);
        switch (resolved.Value)
        {
            case PythonExpression.Text text:
                return new Converted(JsonValue.Create(text.Value));
            case PythonExpression.Number number:
                return new Converted(JsonNode.Parse(number.Json));
            case PythonExpression.Constant constant:
                return new Converted(constant.Value is { } truth ? JsonValue.Create(truth) : null);
            case PythonExpression.List list:
                return new Converted(ConvertList(list, resolved.Scope, path, key));
            case PythonExpression.Dict dict:
                return new Converted(ConvertDict(dict, resolved.Scope, path));
            default:
                Lose(value, path, key, KindOf(resolved.Value));
                return null;
        }
    }

    private JsonArray ConvertList(PythonExpression.List list, PythonScope scope, string path, string key)
    {
        if (key == "processing_steps")
        {
            _steps = new ProcessingStepNames();
        }

        var items = new JsonArray();
        foreach (var item in list.Items)
        {
            if (item is not PythonExpression.Spread spread)
            {
                Add(Convert(item, scope, $"{path}[{items.Count.ToString(CultureInfo.InvariantCulture)}]", key));
            }
            else if (Convert(spread.Items, scope, path, key)?.Value is JsonArray more)
            {
                foreach (var other in more)
                {
                    Add(new Converted(other?.DeepClone()));
                }
            }
        }

        return items;

        void Add(Converted? item)
        {
            if (item is not null)
            {
                items.Add(item.Value);
            }
        }
    }

    private JsonObject ConvertDict(PythonExpression.Dict dict, PythonScope scope, string path)
    {
        var members = new JsonObject();
        foreach (var entry in dict.Entries)
        {
            if (entry.Key is null)
            {
                foreach (var (name, value) in Convert(entry.Value, scope, path, string.Empty)?.Value as JsonObject ?? [])
                {
                    members[name] = value?.DeepClone();
                }
            }
            else if (values.Resolve(entry.Key, scope).Value is not PythonExpression.Text name)
            {
                Lose(entry.Key, path, string.Empty, "a key that is no string");
            }
            else if (ConvertEntry(name.Value, entry.Value, scope, path.Length == 0 ? name.Value : $"{path}.{name.Value}") is { } converted)
            {
                members[name.Value] = converted.Value;
            }
        }

        return members;
    }

    private Converted? ConvertEntry(string key, PythonExpression value, PythonScope scope, string path)
    {
        if (!ProcessingStepNames.Keys.Contains(key) || !path.Contains("processing_steps[", StringComparison.Ordinal))
        {
            return Convert(value, scope, path, key);
        }

        var method = _steps.Of(value, key);
        _losses.Add(new Loss(value.Place, $"{path}: the Python function", $"write it in C#, as method '{method}' in a part of the generated client (docs/processing-steps.md); until then the build says what is missing"));
        return new Converted(JsonValue.Create(method));
    }

    private void Lose(PythonExpression value, string path, string key, string kind) =>
        _losses.Add(new Loss(value.Place, $"{path}: {kind}", LossAdvice.For(key)));

    private static string KindOf(PythonExpression value) => value switch
    {
        PythonExpression.Other other => other.Kind,
        PythonExpression.Text or PythonExpression.Number or PythonExpression.Constant or PythonExpression.List => "no dict",
        _ => "an expression",
    };

    /// <summary>A value that came along; JSON's null is one too.</summary>
    private sealed record Converted(JsonNode? Value);
}
