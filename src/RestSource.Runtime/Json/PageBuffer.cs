namespace RestSource.Json;

/// <summary>The part of a body that is in memory: a pooled buffer that is filled before it is parsed, and grows only for a value that does not fit.</summary>
internal sealed class PageBuffer : IDisposable
{
    /// <summary>The usual capacity, in bytes.</summary>
    public const int DefaultCapacity = 64 * 1024;

    private readonly BodyLimits _limits;
    private Stream _body;
    private byte[] _bytes;
    private int _start;
    private int _end;
    private PageFingerprint _fingerprint;

    /// <summary>Begins a body.</summary>
    /// <param name="body">The decompressed body; stays the caller's.</param>
    /// <param name="capacity">The capacity to begin with, in bytes.</param>
    /// <param name="limits">How long the body may be; <see langword="null"/> for any length.</param>
    public PageBuffer(Stream body, int capacity = DefaultCapacity, BodyLimits? limits = null)
    {
        _body = body;
        _limits = limits ?? BodyLimits.None;
        _bytes = PooledArray.Rent<byte>(capacity);
    }

    /// <summary>The bytes that are in memory and not yet parsed.</summary>
    public ReadOnlySpan<byte> Unread => UnreadMemory.Span;

    /// <summary>The same, until the buffer is filled or disposed of.</summary>
    public ReadOnlyMemory<byte> UnreadMemory => _bytes.AsMemory(_start.._end);

    /// <summary>The body has ended: nothing follows <see cref="Unread"/>.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Finds texts in what is in memory that are too long.</summary>
    public TextLimit Texts => new(_limits.Text);

    /// <summary>Where <see cref="Unread"/> begins in the body, in bytes.</summary>
    public long Position => Length - (_end - _start);

    /// <summary>The bytes of the body so far.</summary>
    public long Length { get; private set; }

    /// <summary>A hash of the bytes of the body so far.</summary>
    public ulong Fingerprint => _fingerprint.Value;

    /// <summary>Leaves parsed bytes behind.</summary>
    /// <param name="count">How many.</param>
    public void Advance(int count) => _start += count;

    /// <summary>Leaves white space behind that stands between two tokens, so that it takes no memory however much of it there is. A comma before it, which belongs to what follows, stays.</summary>
    public void SkipWhiteSpace()
    {
        var unread = Unread;
        var comma = unread.StartsWith((byte)',') ? 1 : 0;
        var first = unread[comma..].IndexOfAnyExcept(" \t\r\n"u8);
        var space = first < 0 ? unread.Length - comma : first;
        if (comma > 0)
        {
            _bytes[_start + space] = (byte)',';
        }

        _start += space;
    }

    /// <summary>Reads on until the buffer is full or the body ends; a buffer that is full of unparsed bytes grows.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that ends when there is more to parse, or <see cref="IsComplete"/>.</returns>
    /// <exception cref="BodyLimitException">The body is too long, or a value in it.</exception>
    public async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        while (!IsComplete && _end < _bytes.Length)
        {
            var count = await _body.ReadAsync(_bytes.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            IsComplete = count == 0;
            _fingerprint.Append(_bytes.AsSpan(_end, count));
            _end += count;
            Length += count;
            if (Length > _limits.Length)
            {
                throw new BodyLimitException(_limits.LengthName, "the body", _limits.Length);
            }
        }
    }

    /// <summary>Reads on until the whole rest of the body is in memory.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A task that ends with <see cref="IsComplete"/>.</returns>
    public async ValueTask FillWholeAsync(CancellationToken cancellationToken)
    {
        while (!IsComplete)
        {
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Goes on with another body, if it begins with the bytes that came so far.</summary>
    /// <param name="body">The other body, at its beginning; stays the caller's.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Whether it does.</returns>
    public async ValueTask<bool> TryContinueAsync(Stream body, CancellationToken cancellationToken)
    {
        var fingerprint = default(PageFingerprint);
        var passed = PooledArray.Rent<byte>(DefaultCapacity);
        try
        {
            for (var left = Length; left > 0;)
            {
                var count = await body.ReadAsync(passed.AsMemory(0, (int)Math.Min(left, passed.Length)), cancellationToken).ConfigureAwait(false);
                if (count == 0)
                {
                    return false;
                }

                fingerprint.Append(passed.AsSpan(0, count));
                left -= count;
            }
        }
        finally
        {
            PooledArray.Return(passed);
        }

        (_body, IsComplete) = (body, false);
        return fingerprint.Value == Fingerprint;
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            PooledArray.Return(_bytes);
        }

        _bytes = [];
        _start = _end = 0;
    }

    private void MakeRoom()
    {
        var unread = Unread;
        if (unread.Length < _bytes.Length)
        {
            unread.CopyTo(_bytes);
        }
        else
        {
            var larger = unread.Length < _limits.Held
                ? PooledArray.Rent<byte>((int)Math.Min(2L * _bytes.Length, _limits.Held))
                : throw new BodyLimitException(nameof(ReadLimits.HeldBytes), "what has to be in memory at once, a record or a whole body,", _limits.Held);
            unread.CopyTo(larger);
            PooledArray.Return(_bytes);
            _bytes = larger;
        }

        (_start, _end) = (0, unread.Length);
    }
}
