using RestSource.Tool.Validation;

namespace RestSource.Tool.Interpretation;

/// <summary>A config has errors, so that nothing can be read by it: the command ends as <c>validate</c> would.</summary>
internal sealed class InvalidConfigException(ValidatedConfigs found) : Exception("The config has errors.")
{
    /// <summary>Gets what is wrong.</summary>
    public ValidatedConfigs Found => found;
}
