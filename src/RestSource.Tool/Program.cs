using RestSource.Tool;

return await RestSourceCommand.RunAsync(args, Surroundings.OfProcess(), StandardOutput.Open(), Console.Error);
