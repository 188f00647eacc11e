namespace RestSource.Configuration.Schema;

/// <summary>The files that configs may name. It compares by their content.</summary>
public sealed class SampleLibrary : IEquatable<SampleLibrary>
{
    private readonly EquatableArray<SampleFile> _files;
    private readonly Dictionary<string, SampleText> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SampleText> _byPathInAnyCase = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="files">The files; of two with one path the first counts.</param>
    public SampleLibrary(EquatableArray<SampleFile> files)
    {
        _files = files;
        foreach (var file in files)
        {
            var path = SamplePath.Normalize(file.Path);
            if (!_byPath.ContainsKey(path))
            {
                _byPath.Add(path, new SampleText(path, file));
            }
        }

        foreach (var text in _byPath.Values.OrderBy(static text => text.Path, StringComparer.Ordinal))
        {
            if (!_byPathInAnyCase.ContainsKey(text.Path))
            {
                _byPathInAnyCase.Add(text.Path, text);
            }
        }
    }

    /// <inheritdoc />
    public bool Equals(SampleLibrary? other) => other is not null && _files == other._files;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as SampleLibrary);

    /// <inheritdoc />
    public override int GetHashCode() => _files.Count;

    /// <summary>The file at a path; one that differs in case alone if there is no other.</summary>
    internal SampleText? Find(string path) =>
        _byPath.TryGetValue(path, out var exact) || _byPathInAnyCase.TryGetValue(path, out exact) ? exact : null;
}
