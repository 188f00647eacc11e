using System.Globalization;

namespace RestSource.TestKit.Faults.Model;

/// <summary>Writes pages of a <see cref="ModelApi"/>, one way of paging a method.</summary>
/// <param name="ids">The records.</param>
/// <param name="size">The most that a page holds.</param>
/// <param name="padding">How many bytes more a record has.</param>
internal sealed class ModelPage(IReadOnlyList<int> ids, int size, int padding)
{
    private readonly string _text = new('x', padding);

    public Reply WithTotal(int offset, int limit) => Body(offset, limit, $", \"total\": {ids.Count}");

    public Reply Alone(int offset, int limit) => limit == int.MaxValue ? Reply.Json($"{{{Data(ids)}}}") : Body(offset, limit, "");

    public Reply WithPages(int page) => Body((page - 1) * size, size, $", \"pages\": {(ids.Count + size - 1) / size}");

    public Reply WithCursor(int position) => Body(position, size, Next(position) is { } next ? $", \"next\": \"c{next}\"" : ", \"next\": null");

    public Reply WithCursorInHead(int position) => Next(position) is { } next ? Body(position, size, "").With("X-Next", $"c{next}") : Body(position, size, "");

    public Reply WithLink(int position) => Body(position, size, Next(position) is { } next ? $", \"next\": \"?from={next}\"" : "");

    public Reply WithLinkInHead(int position) => Next(position) is { } next
        ? Body(position, size, "").With("Link", $"<?from={next}>; rel=\"next\"")
        : Body(position, size, "");

    public Reply Since(int after, int page) => new ModelPage([.. ids.Where(id => id >= after)], size, padding).WithPages(page);

    private int? Next(int position) => position + size < ids.Count ? position + size : null;

    private Reply Body(int offset, int limit, string rest) => Reply.Json($"{{{Data(ids.Skip(offset).Take(Math.Min(limit, size)))}{rest}}}");

    private string Data(IEnumerable<int> page) => $"\"data\": [{string.Join(", ", page.Select(Record))}]";

    private string Record(int id) =>
        string.Create(CultureInfo.InvariantCulture, $$"""{"id": {{id}}, "name": "record {{id}}", "amount": {{id}}.5, "text": "{{_text}}"}""");
}
