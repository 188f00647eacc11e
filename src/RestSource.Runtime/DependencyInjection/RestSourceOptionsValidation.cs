using Microsoft.Extensions.Options;

namespace RestSource.DependencyInjection;

/// <summary>Lets the container say at start what <see cref="RestSourceOptions.Validate"/> says without one.</summary>
internal sealed class RestSourceOptionsValidation<TOptions> : IValidateOptions<TOptions>
    where TOptions : RestSourceOptions
{
    public ValidateOptionsResult Validate(string? name, TOptions options) =>
        options.FindProblems() is { Count: > 0 } problems ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
}
