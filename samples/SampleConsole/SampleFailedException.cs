namespace SampleConsole;

/// <summary>A sample cannot go on, and its message says why and what to do: that is shown, and nothing of the program.</summary>
/// <param name="message">The message.</param>
/// <param name="innerException">What it comes of.</param>
public sealed class SampleFailedException(string message, Exception? innerException = null) : Exception(message, innerException);
