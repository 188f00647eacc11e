namespace RestSource.Configuration.Model;

/// <summary>Config keys <c>json</c> and <c>data</c>: the body of a request.</summary>
public abstract record BodyModel
{
    private BodyModel()
    {
    }

    /// <summary><c>json</c>: sent as <c>application/json</c>, even when it is empty.</summary>
    public sealed record Json(JsonTemplate.Object Root) : BodyModel;

    /// <summary><c>data</c> as an object or a list of pairs: sent as <c>application/x-www-form-urlencoded</c>. A name may be repeated.</summary>
    public sealed record Form(EquatableArray<FormFieldModel> Fields) : BodyModel;

    /// <summary><c>data</c> as a string: sent as it is, without a content type.</summary>
    public sealed record Raw(TextModel Text) : BodyModel;
}
