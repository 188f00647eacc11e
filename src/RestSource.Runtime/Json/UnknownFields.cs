namespace RestSource.Json;

/// <summary>The fields that are not declared, of the records in one place: at the top, or in one column. They mostly come in the same order, so that the next is known by one comparison.</summary>
internal sealed class UnknownFields
{
    /// <summary>Where names are data there is no end to them; to compare each with all would take its time.</summary>
    private const int Most = 64;

    private static readonly UnknownField Other = new([]) { Path = DriftReport.OtherFields };

    private readonly List<UnknownField> _fields = [];
    private int _next;

    /// <summary>Finds a field by its name.</summary>
    /// <param name="name">The name as JSON, in its quotes.</param>
    public UnknownField Find(ReadOnlySpan<byte> name)
    {
        for (var tried = 0; tried < _fields.Count; tried++)
        {
            var index = _next < _fields.Count ? _next : 0;
            _next = index + 1;
            if (_fields[index].Name.SequenceEqual(name))
            {
                return _fields[index];
            }
        }

        if (_fields.Count == Most)
        {
            return Other;
        }

        var field = new UnknownField(name.ToArray());
        _fields.Add(field);
        _next = _fields.Count;
        return field;
    }
}
