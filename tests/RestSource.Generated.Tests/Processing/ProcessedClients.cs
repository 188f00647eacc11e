namespace Consumer.Processed;

/// <summary>The user's part of a client.</summary>
public sealed partial class PeopleClient
{
    private static partial bool IsNamed(Person record) => record.Name is not null;
}

/// <summary>The user's part of a client.</summary>
public sealed partial class OrdersClient
{
    private static partial bool IsEven(Order record) => record.Id % 2 == 0;

    private static partial Order Renamed(Order record) => record with { Name = $"order {record.Id}" };

    private static partial IEnumerable<Order> Twice(Order record) => [record, record with { Id = record.Id * 10 }];

    private static partial bool IsSmall(Order record) => record.Id < 40;
}

/// <summary>The user's part of a client.</summary>
public sealed partial class LinesClient
{
    private static partial bool IsNamed(Line record) => record.Name is not null;
}
