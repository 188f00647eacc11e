using System.Collections.Generic;

namespace Compliance.Processed;

/// <summary>The user's part of an emitted class: the steps that the config names.</summary>
public sealed partial class PeopleClient
{
    private static partial bool IsNamed(Person record) => record.Name is not null;
}

/// <summary>The user's part of an emitted class: the steps that the config names.</summary>
public sealed partial class OrdersClient
{
    private static partial bool IsEven(Order record) => record.Id % 2 == 0;

    private static partial Order Renamed(Order record) => record with { Name = null };

    private static partial IEnumerable<Order> Twice(Order record) => new[] { record, record };

    private static partial bool IsSmall(Order record) => record.Id < 40;
}

/// <summary>The user's part of an emitted class: the steps that the config names.</summary>
public sealed partial class LinesClient
{
    private static partial bool IsNamed(Line record) => record.Name is not null;
}
