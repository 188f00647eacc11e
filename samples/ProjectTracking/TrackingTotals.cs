using SampleConsole;

namespace Samples.ProjectTracking;

/// <summary>What a project office asks of the records. Each resource has fields of its own here, since they are read side by side.</summary>
internal sealed class TrackingTotals
{
    private readonly SortedDictionary<string, decimal> _expenses = new(StringComparer.Ordinal);
    private int _running;
    private decimal _budget;
    private decimal _hours;
    private decimal _billableHours;

    public void Add(ProjectDetail project)
    {
        _budget += project.Budget ?? 0;
        if (project is { Status: "active", EndsOn: null })
        {
            _running++;
        }
    }

    public void Add(TimeEntry entry)
    {
        _hours += entry.Hours;
        if (entry.Billable)
        {
            _billableHours += entry.Hours;
        }
    }

    public void Add(Expense expense) =>
        _expenses[expense.Currency] = _expenses.GetValueOrDefault(expense.Currency) + expense.Amount;

    public void Write(SampleRun sample)
    {
        sample.Say($"Budgets of {_budget:N2} in all; {_running:N0} active projects have no end.");
        sample.Say($"{_hours:N2} hours, of which {_billableHours:N2} billable.");
        foreach (var (currency, amount) in _expenses)
        {
            sample.Say($"Expenses in {currency}: {amount:N2}.");
        }
    }
}
