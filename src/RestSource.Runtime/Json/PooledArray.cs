using System.Buffers;

namespace RestSource.Json;

/// <summary>The arrays that bodies and records are read into. They are rented and given back here alone, so that it can be told whether any was kept.</summary>
internal static class PooledArray
{
    private static long _rented;

    /// <summary>Gets how many are rented and not given back, over all reads of the process.</summary>
    public static long Rented => Interlocked.Read(ref _rented);

    /// <summary>Rents one.</summary>
    /// <param name="length">How long it is at the least.</param>
    public static T[] Rent<T>(int length)
    {
        var array = ArrayPool<T>.Shared.Rent(length);
        Interlocked.Increment(ref _rented);
        return array;
    }

    /// <summary>Gives one back.</summary>
    public static void Return<T>(T[] array)
    {
        ArrayPool<T>.Shared.Return(array);
        Interlocked.Decrement(ref _rented);
    }
}
