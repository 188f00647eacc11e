namespace Compliance.Shapes;

/// <summary>The user's part of an emitted class. Without a file of the project's own the compiler runs no analyzer at all.</summary>
public sealed partial class OrdersClient
{
    /// <summary>Gets the name that the user's own code shows for the resource.</summary>
    public static string Title => Resource.Name;
}
