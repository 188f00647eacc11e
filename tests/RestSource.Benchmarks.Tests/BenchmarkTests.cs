using System.Reflection;
using BenchmarkDotNet.Attributes;
using RestSource.Benchmarks.Generator;
using RestSource.Benchmarks.Loading;
using RestSource.Benchmarks.Reading;
using RestSource.TestKit.Postgres;

namespace RestSource.Benchmarks.Tests;

/// <summary>Runs every benchmark once, over little, so that none of them rots, and none reads less than the others.</summary>
public class BenchmarkTests
{
    private static readonly Dictionary<string, object> Small = new()
    {
        ["Records"] = 250,
        ["Resources"] = 5,
        ["Columns"] = 30,
        ["Indented"] = true,
    };

    private static readonly Type[] All =
    [
        typeof(ReadingFromMemory), typeof(ReadingPages), typeof(ReadingOneArray), typeof(ReadingWithLatency), typeof(GeneratorRuns), typeof(LoadingIntoSqlite), typeof(LoadingIntoPostgres),
    ];

    public static TheoryData<Type> Benchmarks => [.. All.Where(static type => type != typeof(LoadingIntoPostgres) || PostgresPrograms.Missing is null)];

    [Fact]
    public void Benchmarks_OfTheProject_AreAllHere() => Assert.Equal(
        typeof(ReadingPages).Assembly.GetTypes().Where(static type => MethodsOf<BenchmarkAttribute>(type).Any()).Select(static type => type.Name).Order(StringComparer.Ordinal),
        All.Select(static type => type.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Benchmarks))]
    public async Task EveryReader_OfABenchmark_GivesTheSameRecords(Type benchmark)
    {
        var instance = Activator.CreateInstance(benchmark)!;
        foreach (var parameter in benchmark.GetProperties().Where(static property => property.GetCustomAttribute<ParamsAttribute>() is not null))
        {
            parameter.SetValue(instance, Small.GetValueOrDefault(parameter.Name) ?? parameter.GetValue(instance));
        }

        await RunAsync(instance, MethodsOf<GlobalSetupAttribute>(benchmark).Single());
        var sums = new Dictionary<MethodInfo, long>();
        foreach (var method in MethodsOf<BenchmarkAttribute>(benchmark))
        {
            sums[method] = ReadSum.Of((await RunAsync(instance, method))!);
        }

        await Task.WhenAll(MethodsOf<GlobalCleanupAttribute>(benchmark).Select(method => RunAsync(instance, method)));
        Assert.All(sums, static sum => Assert.True(sum.Value > 0, sum.Key.Name));
        Assert.Single(sums.Where(static sum => CategoriesOf(sum.Key).Contains(Rows.Records)).Select(static sum => sum.Value).Distinct());
    }

    private static async Task<object?> RunAsync(object instance, MethodInfo method)
    {
        var result = method.Invoke(instance, []);
        if (result is Task task)
        {
            await task;
        }

        return result is Task<long> sum ? await sum : result;
    }

    private static string[] CategoriesOf(MethodInfo method) => method.GetCustomAttribute<BenchmarkCategoryAttribute>()?.Categories ?? [];

    private static IEnumerable<MethodInfo> MethodsOf<T>(Type type)
        where T : Attribute => type.GetMethods().Where(static method => method.GetCustomAttribute<T>() is not null);
}
