using System.Text;

namespace RestSource.Http;

/// <summary>Fills config key <c>path</c>: <c>{name}</c> stands for a value, <c>{{</c> and <c>}}</c> for braces.</summary>
internal static class PathTemplate
{
    /// <summary>Puts the values in; a placeholder without one stays as it is.</summary>
    /// <param name="template">The path as the config writes it.</param>
    /// <param name="values">Encoded values by name; of two with one name the first counts.</param>
    public static string Fill(string template, IReadOnlyList<(string Name, string Value)> values)
    {
        var path = new StringBuilder(template.Length);
        for (var index = 0; index < template.Length; index++)
        {
            var current = template[index];
            var close = current == '{' ? template.IndexOf('}', index) : -1;
            if (current is '{' or '}' && index + 1 < template.Length && template[index + 1] == current)
            {
                path.Append(current);
                index++;
            }
            else if (close > 0 && ValueOf(template[(index + 1)..close], values) is { } value)
            {
                path.Append(value);
                index = close;
            }
            else
            {
                path.Append(current);
            }
        }

        return path.ToString();
    }

    private static string? ValueOf(string name, IReadOnlyList<(string Name, string Value)> values)
    {
        foreach (var value in values)
        {
            if (value.Name == name)
            {
                return value.Value;
            }
        }

        return null;
    }
}
