using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using RestSource.Http;
using RestSource.State;

namespace RestSource.DependencyInjection;

/// <summary>Registers what every source needs; emitted code adds its clients.</summary>
public static class SourceRegistration
{
    /// <summary>Registers options that are validated at start, the named client <c>RestSource.{source}</c> with its handlers, and a <see cref="SourceConnection"/> under the source's name as key.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="source">The name of the source.</param>
    /// <param name="configure">Fills the options in.</param>
    /// <param name="define">Turns options into what the config says with them; asked once, after validation.</param>
    /// <returns>The builder of the named client. Handlers that are added to it see every attempt, with credentials.</returns>
    public static IHttpClientBuilder Add<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(
        IServiceCollection services,
        string source,
        Action<TOptions> configure,
        Func<TOptions, SourceDefinition> define)
        where TOptions : RestSourceOptions
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<TOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>, RestSourceOptionsValidation<TOptions>>());
        services.AddKeyedSingleton(source, (provider, _) => define(OptionsOf(provider)));
        services.AddKeyedSingleton(source, (provider, _) => ConnectionPolicy.Of(
            provider.GetRequiredKeyedService<SourceDefinition>(source), OptionsOf(provider), provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance));
        services.AddKeyedSingleton(source, (provider, _) => new SourceConnection(
            provider.GetRequiredKeyedService<SourceDefinition>(source),
            provider.GetRequiredKeyedService<ConnectionPolicy>(source),
            () => provider.GetRequiredService<IHttpClientFactory>().CreateClient(ClientNameOf(source)),
            owned: null));
        return AddClient(services, source, OptionsOf);

        static TOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<TOptions>>().Value;
    }

    /// <summary>Finds what remembers where incremental reads of a source ended: what the options name, else what is registered.</summary>
    /// <param name="provider">The container.</param>
    /// <returns><see langword="null"/> when nothing does.</returns>
    public static IStateStore? StateStoreOf<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(IServiceProvider provider)
        where TOptions : RestSourceOptions
    {
        ArgumentNullException.ThrowIfNull(provider);
        return provider.GetRequiredService<IOptions<TOptions>>().Value.StateStore ?? provider.GetService<IStateStore>();
    }

    private static IHttpClientBuilder AddClient(IServiceCollection services, string source, Func<IServiceProvider, RestSourceOptions> optionsOf) => services
        .AddHttpClient(ClientNameOf(source), SourceHandlers.SetUp)
        .RemoveAllLoggers()
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        .ConfigurePrimaryHttpMessageHandler(provider => optionsOf(provider).PrimaryHandler?.Invoke() ?? SourceHandlers.CreatePrimary(provider.GetRequiredKeyedService<SourceDefinition>(source)))
        .ConfigureAdditionalHttpMessageHandlers((handlers, provider) => AddHandlers(handlers, provider, source));

    private static void AddHandlers(IList<DelegatingHandler> handlers, IServiceProvider provider, string source)
    {
        var definition = provider.GetRequiredKeyedService<SourceDefinition>(source);
        foreach (var handler in new SourceHandlers(definition, provider.GetRequiredKeyedService<ConnectionPolicy>(source)).Create())
        {
            handlers.Add(handler);
        }
    }

    private static string ClientNameOf(string source) => $"RestSource.{source}";
}
