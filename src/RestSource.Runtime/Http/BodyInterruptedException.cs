namespace RestSource.Http;

/// <summary>The body of an answer stopped before its end, through no fault of what it says.</summary>
internal sealed class BodyInterruptedException(string reason, Exception? innerException) : IOException(reason, innerException);
