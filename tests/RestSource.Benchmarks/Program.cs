using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// In one process, one after the other, so that ratios hold on a machine that others use too.
var job = (args.Contains("--long") ? Job.MediumRun : Job.ShortRun).WithToolchain(InProcessEmitToolchain.Instance);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args.Where(static argument => argument != "--long")], DefaultConfig.Instance.AddJob(job));
