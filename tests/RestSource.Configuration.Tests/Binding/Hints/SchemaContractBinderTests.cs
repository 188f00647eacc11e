using RestSource.Configuration.Model;

namespace RestSource.Configuration.Tests.Binding.Hints;

public class SchemaContractBinderTests
{
    [Theory]
    [InlineData("null", ContractMode.Evolve, ContractMode.Evolve, ContractMode.Evolve)]
    [InlineData("\"evolve\"", ContractMode.Evolve, ContractMode.Evolve, ContractMode.Evolve)]
    [InlineData("\"freeze\"", ContractMode.Freeze, ContractMode.Freeze, ContractMode.Freeze)]
    [InlineData("\"discard_row\"", ContractMode.DiscardRow, ContractMode.DiscardRow, ContractMode.DiscardRow)]
    [InlineData("\"discard_value\"", ContractMode.DiscardValue, ContractMode.DiscardValue, ContractMode.DiscardValue)]
    [InlineData("{}", ContractMode.Evolve, ContractMode.Evolve, ContractMode.Evolve)]
    [InlineData("{ \"columns\": \"freeze\" }", ContractMode.Evolve, ContractMode.Freeze, ContractMode.Evolve)]
    [InlineData("{ \"tables\": \"discard_row\", \"columns\": null, \"data_type\": \"discard_value\" }", ContractMode.DiscardRow, ContractMode.Evolve, ContractMode.DiscardValue)]
    public void Bind_EitherForm_IsTaken(string json, ContractMode tables, ContractMode columns, ContractMode dataType) => Assert.Equal(
        new SchemaContractModel(tables, columns, dataType),
        Configs.Resource($"\"columns\": {{ \"id\": {{}} }}, \"schema_contract\": {json}").Contract);

    [Theory]
    [InlineData("\"schema_contract\": ‹true›", "RSG0004", "\"evolve\", \"freeze\"")]
    [InlineData("\"schema_contract\": ‹\"frozen\"›", "RSG0009", "freeze")]
    [InlineData("\"schema_contract\": { ‹\"data_types\"›: \"freeze\" }", "RSG0002", "Did you mean 'data_type'?")]
    [InlineData("\"schema_contract\": { \"columns\": ‹\"discard\"› }", "RSG0009", "discard_row")]
    public void Bind_Mistake_IsMarked(string members, string id, string message = "") =>
        Configs.AssertMistake(Configs.WithResource("\"columns\": { \"id\": {} }, " + members), id, message);

    [Fact]
    public void Bind_WithoutASchema_WarnsThatNothingIsHeldToIt() =>
        Configs.AssertMistake(Configs.WithResource("‹\"schema_contract\"›: \"freeze\""), "RSG5010", "add \"schema\" or \"columns\"");

    [Fact]
    public void Bind_EvolveWithoutASchema_IsNoMistake() =>
        Assert.Equal(SchemaContractModel.Evolve, Configs.Resource("\"schema_contract\": \"evolve\"").Contract);
}
