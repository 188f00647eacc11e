namespace RestSource.Json;

/// <summary>What a value of a body is to the page, or leads to.</summary>
[Flags]
internal enum PageRoles : byte
{
    /// <summary>Nothing that the page wants.</summary>
    None = 0,

    /// <summary><see cref="PageSelectors.Records"/>.</summary>
    Records = 1,

    /// <summary><see cref="PageSelectors.Total"/>.</summary>
    Total = 2,

    /// <summary><see cref="PageSelectors.HasMore"/>.</summary>
    HasMore = 4,

    /// <summary>An array whose items are records.</summary>
    RecordList = 8,

    /// <summary><see cref="PageSelectors.Next"/>.</summary>
    Next = 16,
}

/// <summary>Asks for a role.</summary>
internal static class PageRolesExtensions
{
    /// <summary>Whether a role is among others. Enum.HasFlag would box where code is not optimized.</summary>
    /// <param name="roles">Any roles.</param>
    /// <param name="role">One role.</param>
    public static bool Has(this PageRoles roles, PageRoles role) => (roles & role) != 0;
}
