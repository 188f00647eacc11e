using RestSource.Configuration.Binding;
using RestSource.Configuration.Diagnostics;
using RestSource.Configuration.Json;
using RestSource.Configuration.Tests.Json;

namespace RestSource.Configuration.Tests.Binding;

/// <summary>The table of dlt's merge: shallow, but for <c>endpoint</c> and its <c>params</c>.</summary>
public class DefaultsMergerTests
{
    [Theory]
    [InlineData("{}", "{ 'name': 'a' }", "{name:'a'}")]
    [InlineData("{ 'primary_key': 'id' }", "{ 'name': 'a' }", "{primary_key:'id',name:'a'}")]
    [InlineData("{ 'primary_key': 'id' }", "{ 'primary_key': ['a', 'b'] }", "{primary_key:['a','b']}")]
    [InlineData("{ 'primary_key': 'id' }", "{ 'primary_key': null }", "{primary_key:null}")]
    [InlineData("{ 'schema': { 'a': 1 } }", "{ 'schema': { 'b': 2 } }", "{schema:{b:2}}")]
    [InlineData("{ 'endpoint': { 'method': 'POST' } }", "{ 'endpoint': { 'path': 'a' } }", "{endpoint:{method:'POST',path:'a'}}")]
    [InlineData("{ 'endpoint': { 'headers': { 'A': '1' } } }", "{ 'endpoint': { 'headers': { 'B': '2' } } }", "{endpoint:{headers:{B:'2'}}}")]
    [InlineData("{ 'endpoint': { 'paginator': { 'type': 'offset', 'limit': 5 } } }", "{ 'endpoint': { 'paginator': { 'type': 'single_page' } } }", "{endpoint:{paginator:{type:'single_page'}}}")]
    [InlineData("{ 'endpoint': { 'paginator': 'x' } }", "{ 'endpoint': { 'paginator': null } }", "{endpoint:{paginator:null}}")]
    [InlineData("{ 'endpoint': { 'params': { 'a': 1, 'b': 2 } } }", "{ 'endpoint': { 'params': { 'c': 3, 'a': 4 } } }", "{endpoint:{params:{a:4,b:2,c:3}}}")]
    [InlineData("{ 'endpoint': { 'params': { 'a': 1 } } }", "{ 'endpoint': { 'params': { 'a': null } } }", "{endpoint:{params:{a:null}}}")]
    [InlineData("{ 'endpoint': { 'params': { 'a': { 'x': 1 } } } }", "{ 'endpoint': { 'params': { 'a': { 'y': 2 } } } }", "{endpoint:{params:{a:{y:2}}}}")]
    [InlineData("{ 'endpoint': { 'params': { 'a': 1 } } }", "{ 'endpoint': { 'params': null } }", "{endpoint:{params:null}}")]
    [InlineData("{ 'endpoint': { 'params': { 'a': 1 } } }", "{ 'endpoint': {} }", "{endpoint:{params:{a:1}}}")]
    public void Merge_DefaultsAndResource_AsDltDoes(string defaults, string resource, string merged) =>
        Assert.Equal(merged, JsonText.Of(DefaultsMerger.Merge(Read(defaults), Read(resource))));

    private static JsonObjectNode Read(string json)
    {
        var text = json.Replace('\'', '"');
        return Assert.IsType<JsonObjectNode>(JsonReader.Read(text, new DiagnosticBag("a.json", text), CancellationToken.None));
    }
}
