namespace RestSource.TestKit.Faults.Connections;

/// <summary>Where in a body something happens.</summary>
internal static class Place
{
    /// <summary>Gives a number of bytes: at least none, and never all.</summary>
    public static int In(byte[] body, double at) => Math.Clamp((int)(body.Length * at), 0, Math.Max(0, body.Length - 1));
}
