namespace RestSource.Testing;

/// <summary>How a <see cref="MockSource"/> serves.</summary>
public sealed record MockSourceOptions
{
    /// <summary>The default of <see cref="PageSize"/>.</summary>
    public const int DefaultPageSize = 100;

    /// <summary>Gets the port of 127.0.0.1 to listen on; 0, the default, for a free one.</summary>
    public int Port { get; init; }

    /// <summary>Gets how many records each resource has, or has for each record of its parent; <see langword="null"/>, the default, for those of its sample.</summary>
    public int? Records { get; init; }

    /// <summary>Gets how many records a page holds where no request says how many it wants; 100 by default.</summary>
    public int PageSize { get; init; } = DefaultPageSize;

    /// <summary>Gets what chance follows from where records are made; 0 by default.</summary>
    public int Seed { get; init; }

    /// <summary>Gets a value indicating whether requests must prove who sent them, as the config says; <see langword="true"/> by default.</summary>
    public bool ChecksAuthentication { get; init; } = true;

    /// <summary>Gets the clock of <see cref="Fault.Slow"/> and of access tokens; the system's by default.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Gets what is told each request once it is answered; it is called from several threads.</summary>
    public Action<MockRequest>? OnRequest { get; init; }
}
