namespace RestSource.TestKit.Faults;

/// <summary>How a connection ends.</summary>
public enum Ending
{
    /// <summary>In good order (TCP's FIN).</summary>
    Finish,

    /// <summary>Torn down (TCP's RST).</summary>
    Reset,
}
