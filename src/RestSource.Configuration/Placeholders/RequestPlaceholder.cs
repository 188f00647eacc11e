using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.JsonPath;
using RestSource.Configuration.Model;

namespace RestSource.Configuration.Placeholders;

/// <summary>Binds <c>{resources.NAME.FIELD}</c> and <c>{incremental.NAME}</c>: values that each request has anew.</summary>
internal static class RequestPlaceholder
{
    private static readonly string[] IncrementalValues =
        ["start_value", "initial_value", "last_value", "end_value", "lag", "cursor_path", "row_order"];

    /// <summary>Adds it to a text, or says what is wrong with it.</summary>
    public static void Bind(Placeholder placeholder, TextBuilder text, RequestScope scope)
    {
        if (placeholder.StartsWith("resources"))
        {
            BindParent(placeholder, text, scope);
        }
        else
        {
            BindIncremental(placeholder, text, scope);
        }
    }

    /// <summary>Adds a field of a parent to a text; where its resource and its path stand is remembered.</summary>
    public static void Bind(ParentReference reference, TextBuilder text, RequestScope scope)
    {
        scope.Add(reference);
        text.Add(TextPartKind.Parent, $"{reference.Resource.Value}.{reference.Field.Value}");
    }

    private static void BindParent(Placeholder placeholder, TextBuilder text, RequestScope scope)
    {
        // resources.NAME.FIELD: the name holds no dot, the field may.
        var name = "resources.".Length;
        var dot = placeholder.Value.Length > name ? placeholder.Value.IndexOf('.', name) : -1;
        if (dot <= name || dot + 1 == placeholder.Value.Length)
        {
            Report(placeholder, "A value of a parent is named by the resource and a field of its records: write {resources.NAME.FIELD}, as in {resources.posts.id}", scope);
            return;
        }

        var field = placeholder.Text.Part(dot + 1, placeholder.Value.Length - dot - 1);
        if (SelectorBinder.Bind(field, scope.Diagnostics) is { } selector)
        {
            Bind(new ParentReference(placeholder.Text.Part(name, dot - name), field, selector), text, scope);
        }
    }

    private static void BindIncremental(Placeholder placeholder, TextBuilder text, RequestScope scope)
    {
        var name = placeholder.Value.Substring(Math.Min(placeholder.Value.Length, "incremental.".Length));
        if (!scope.KnowsIncremental)
        {
            Report(placeholder, "Nothing is known of an incremental read here: give the endpoint the key 'incremental'", scope);
        }
        else if (IncrementalValues.Contains(name))
        {
            text.Add(TextPartKind.Incremental, name);
        }
        else
        {
            Report(placeholder, $"An incremental read has no such value. {Suggestion.For(name, IncrementalValues, "values")}", scope);
        }
    }

    private static void Report(Placeholder placeholder, string advice, RequestScope scope) =>
        scope.Diagnostics.Report(ClientRules.InvalidPlaceholder, placeholder.Span, advice);
}
