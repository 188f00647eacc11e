namespace RestSource.TestKit.Postgres;

/// <summary>A user of this machine, as <c>/etc/passwd</c> has it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="GroupId">Its group's.</param>
internal sealed record UnixUser(string Id, string GroupId)
{
    /// <summary>Finds the first of several users that there is.</summary>
    /// <exception cref="InvalidOperationException">There is none of them.</exception>
    public static UnixUser FirstOf(params string[] names)
    {
        var users = File.ReadLines("/etc/passwd").Select(static line => line.Split(':')).ToDictionary(static fields => fields[0], StringComparer.Ordinal);
        var name = names.FirstOrDefault(users.ContainsKey) ?? throw new InvalidOperationException($"/etc/passwd has none of {string.Join(", ", names)}.");
        return new UnixUser(users[name][2], users[name][3]);
    }
}
