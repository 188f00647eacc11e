using RestSource.Tool;

return await RestSourceCommand.RunAsync(args, Surroundings.OfProcess(), Console.Out, Console.Error);
