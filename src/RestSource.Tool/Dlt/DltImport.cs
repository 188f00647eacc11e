using System.Text.Json.Nodes;
using RestSource.Tool.Python;

namespace RestSource.Tool.Dlt;

/// <summary>What a Python file came to.</summary>
/// <param name="Sources">Its sources.</param>
/// <param name="Losses">What did not come along, in the order of the file.</param>
internal sealed record DltImport(IReadOnlyList<ImportedSource> Sources, IReadOnlyList<Loss> Losses)
{
    /// <summary>Reads a file of Python, or of Markdown with Python in it.</summary>
    public static DltImport Of(string path, string text)
    {
        var blocks = PythonBlock.Of(path, text);
        var module = new PythonModuleReader();
        foreach (var block in blocks)
        {
            module.Read(block.Text, block.FirstLine);
        }

        var values = new DltValues();
        var converter = new DltConverter(values);
        var sources = new List<ImportedSource>();
        foreach (var source in DltSourceFinder.Find(module.Scopes))
        {
            if (converter.Convert(source) is { } config)
            {
                sources.Add(new ImportedSource(source.Name, config));
            }
        }

        return new DltImport(sources, [.. converter.Losses.Concat(RestOf(module, blocks, values)).Distinct().OrderBy(static loss => loss.Place.Line).ThenBy(static loss => loss.Place.Column)]);
    }

    private static IEnumerable<Loss> RestOf(PythonModuleReader module, IReadOnlyList<PythonBlock> blocks, DltValues values) =>
    [
        .. module.Faults.Select(static fault => new Loss(fault.Place, "A statement", fault.Message)),
        .. from change in module.Changes
           where values.Followed.Contains(change.Name)
           select new Loss(change.Place, $"What code does to '{change.Name}' here", "make the same change in the JSON"),
        .. from block in blocks
           where blocks.Count > 1 && block.Text.Contains('{', StringComparison.Ordinal) && !values.Lines.Any(block.Holds)
           select new Loss(new PythonPlace(block.FirstLine, Column: 1), "A block that is no source by itself", "write what it says into the JSON where it belongs"),
    ];
}

/// <summary>A source that came along.</summary>
/// <param name="Name">What the file calls it, or <see langword="null"/>.</param>
/// <param name="Config">The config.</param>
internal sealed record ImportedSource(string? Name, JsonObject Config);
