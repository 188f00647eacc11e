using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using RestSource.Benchmarks.Memory;
using RestSource.Benchmarks.Report;
using RestSource.Benchmarks.Server;

// All in one process, one after the other, so that ratios hold on a machine that others use too; the server alone is another.
var job = (args.Contains("--long") ? Job.MediumRun : Job.Default.WithWarmupCount(2).WithIterationCount(3).WithIterationTime(TimeInterval.FromMilliseconds(150)))
    .WithToolchain(InProcessEmitToolchain.Instance);
var config = DefaultConfig.Instance.AddJob(job);
string[] rest = [.. args.Where(static argument => argument != "--long")];
switch (rest)
{
    case [] or [ReportRun.Verb]:
        ReportRun.Run(config);
        break;
    case [ProjectServer.Verb]:
        await ProjectServer.RunAsync();
        break;
    case [ArrayReader.Verb, var reader, var small, var large]:
        await ArrayReader.RunAsync(reader, new Uri(small), new Uri(large));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(rest, config);
        break;
}
