namespace RestSource.Tool.Scaffolding;

/// <summary>The JSON Schema of configs, from which editors complete keys.</summary>
internal static class SchemaFile
{
    /// <summary>What it is called, beside the configs that name it.</summary>
    public const string Name = "restsource.schema.json";

    /// <summary>Gets its text.</summary>
    public static string Text
    {
        get
        {
            using var reader = new StreamReader(typeof(SchemaFile).Assembly.GetManifestResourceStream(Name)!);
            return reader.ReadToEnd();
        }
    }
}
