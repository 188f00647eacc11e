using System.Text;

namespace RestSource.Generated.Tests.DirectReading;

/// <summary>Changes bytes of a document here and there.</summary>
/// <param name="random">Where choices come from.</param>
internal sealed class Mutations(Random random)
{
    private static readonly byte[] Signs = Encoding.ASCII.GetBytes("{}[]:,\"\\ \n\t\r0123456789-+.eEtfnuZ/");

    /// <summary>A document with one to three changes.</summary>
    public byte[] Of(byte[] document)
    {
        var bytes = document.ToList();
        for (var change = random.Next(1, 4); change > 0 && bytes.Count > 2; change--)
        {
            Change(bytes);
        }

        return [.. bytes];
    }

    private void Change(List<byte> bytes)
    {
        var at = random.Next(bytes.Count);
        var run = Math.Min(random.Next(1, 12), bytes.Count - at);
        switch (random.Next(8))
        {
            case 0: bytes[at] = (byte)random.Next(256); break;
            case 1: bytes.RemoveAt(at); break;
            case 2: bytes.Insert(at, (byte)random.Next(256)); break;
            case 3: bytes.Insert(at, Signs[random.Next(Signs.Length)]); break;
            case 4: bytes[at] = Signs[random.Next(Signs.Length)]; break;
            case 5: bytes.RemoveRange(at, run); break;
            case 6: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, run)); break;
            default: bytes[at] ^= (byte)(1 << random.Next(8)); break;
        }
    }
}
