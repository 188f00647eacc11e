using System.Globalization;
using System.Text;

namespace RestSource.TestKit.Faults.Content;

/// <summary>One text of a record is longer than any text should be.</summary>
/// <param name="length">How many bytes.</param>
public sealed class HugeText(int length) : Fault
{
    private static readonly byte[] Part = Enumerable.Repeat((byte)'x', 1 << 20).ToArray();

    /// <inheritdoc />
    public override string Name => string.Create(CultureInfo.InvariantCulture, $"a text of {length / 1_000_000} MB");

    /// <inheritdoc />
    public override async Task AnswerAsync(FaultyExchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);
        var text = exchange.Reply.Text;
        var place = text.IndexOf("record ", StringComparison.Ordinal);
        var (before, after) = (Encoding.UTF8.GetBytes(text[..place]), Encoding.UTF8.GetBytes(text[place..]));
        await exchange.Wire.SendAsync(exchange.Reply.Head(Reply.LengthOf((long)before.Length + length + after.Length)));
        await exchange.Wire.SendBodyAsync(before);
        for (var left = length; left > 0; left -= Part.Length)
        {
            await exchange.Wire.SendBodyAsync(Part.AsMemory(..Math.Min(left, Part.Length)));
        }

        await exchange.Wire.SendBodyAsync(after);
    }
}
