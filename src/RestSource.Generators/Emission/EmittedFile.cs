namespace RestSource.Generators.Emission;

/// <summary>A file as it goes to the compiler.</summary>
/// <param name="HintName">Its name, unique in the consumer's project.</param>
/// <param name="Text">Its text.</param>
internal sealed record EmittedFile(string HintName, string Text);
