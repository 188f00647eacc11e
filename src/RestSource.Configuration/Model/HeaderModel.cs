namespace RestSource.Configuration.Model;

/// <summary>One entry of <c>headers</c>.</summary>
/// <param name="Name">The header's name, a valid HTTP token.</param>
/// <param name="Value">What is sent; <see langword="null"/> in an endpoint takes the client's header of that name away.</param>
public sealed record HeaderModel(string Name, TextModel? Value);
