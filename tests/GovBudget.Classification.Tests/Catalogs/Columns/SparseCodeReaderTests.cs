using GovBudget.Classification.Catalogs.Columns;

namespace GovBudget.Classification.Tests.Catalogs.Columns;

public sealed class SparseCodeReaderTests
{
    [Fact]
    public void Sparse_cells_are_put_under_the_rows_above() => Assert.Equal(
        ["201", "20140", "2014001", "2014002", "20103", "2010301", "208", "20805"],
        Codes("201||", "|40|", "||01", "||02", "|03|", "||01", "208||", "|05|"));

    [Fact]
    public void Filled_cells_need_nothing_from_above()
    {
        IReadOnlyList<SparseCode<FunctionalCode>> read = Read("201|03|01", "202|01|", "201|20103|2010301");

        Assert.Equal(["2010301", "20201", "2010301"], read.Select(static code => code.Reading.Value.ToString()));
        Assert.All(read, static code => Assert.Equal(0, code.LevelsFromAbove));
        Assert.True(read[0].Reading.Adjustments.HasFlag(SubjectCodeAdjustments.JoinedCells));
    }

    [Fact]
    public void What_came_from_above_is_said() =>
        Assert.Equal([0, 1, 2, 1, 0, 0], Read("201||", "|40|", "||01", "|41|02", "||2014003", "|20142|").Select(static code => code.LevelsFromAbove));

    [Fact]
    public void Words_and_blank_rows_change_nothing()
    {
        IReadOnlyList<SparseCode<FunctionalCode>> read = Read("201||", "||", "类|款|项", "合计||", "|40|", "| \u3000|", "||01");

        Assert.Equal(
            [SubjectCodeFault.None, SubjectCodeFault.Empty, SubjectCodeFault.CellsDoNotFit, SubjectCodeFault.CellsDoNotFit, SubjectCodeFault.None, SubjectCodeFault.Empty, SubjectCodeFault.None],
            read.Select(static code => code.Reading.Fault));
        Assert.Equal("2014001", read[6].Reading.Value.ToString());
        Assert.Equal([0, 1, 2, 3, 4, 5, 6], read.Select(static code => code.Row));
    }

    [Theory]
    [InlineData("|40|")]
    [InlineData("||01")]
    [InlineData("201||01")]
    [InlineData("201|4|")]
    [InlineData("2O1||")]
    [InlineData("20||")]
    [InlineData("201|20240|")]
    [InlineData("201|40|01|01|01")]
    public void Cells_that_make_no_code_are_reported(string row)
    {
        SparseCode<FunctionalCode> read = Read(row)[0];

        Assert.Equal(SubjectCodeFault.CellsDoNotFit, read.Reading.Fault);
        Assert.Contains(row, read.Reading.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_below_a_damaged_cell_are_not_put_under_a_wrong_one()
    {
        IEnumerable<string?> read = Codes("201||", "|40|", "2O2||", "|01|", "||01", "203||", "|0x|", "||01", "|06|", "||01");

        Assert.Equal(["201", "20140", null, null, null, "203", null, null, "20306", "2030601"], read);
    }

    [Fact]
    public void A_class_of_another_scheme_fails_with_everything_below_it()
    {
        IReadOnlyList<SparseCode<FunctionalCode>> read = Read("301||", "|01|", "201||", "|01|");

        Assert.Equal(
            [SubjectCodeFault.OtherScheme, SubjectCodeFault.OtherScheme, SubjectCodeFault.None, SubjectCodeFault.None],
            read.Select(static code => code.Reading.Fault));
    }

    [Fact]
    public void Three_columns_are_detected_like_one()
    {
        string?[][] rows = [["201", null, ""], [null, "13", null], ["", "", "08"], ["合计", "", ""], ["201", "13", "10"], ["", "", ""], ["201", "", "01"]];

        ColumnDetection found = CodeColumn.DetectCells(rows, ColumnFixture.Options);

        ColumnCandidate best = found.Candidates[0];
        Assert.Equal((SubjectScheme.Functional, 4, 5, 1), (best.Scheme, best.Matched, found.Values, found.BlankRows));
        Assert.Equal([2025, 2026], ColumnFixture.Years(best));
        Assert.Equal([("201||01", 6)], best.Misfits.Select(static misfit => (misfit.Value, misfit.FirstRow)));
        Assert.Equal([new ColumnLabel("合计||", 1, 3)], found.Labels.AsEnumerable());
    }

    [Fact]
    public void No_rows_is_the_fault_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => CodeColumn.DetectCells(null!));
        Assert.Throws<ArgumentNullException>(() => CodeColumn.DetectCells([null!]));
        Assert.Throws<ArgumentNullException>(() => new SparseCodeReader<FunctionalCode>().ReadAll([null!]));
    }

    private static IReadOnlyList<SparseCode<FunctionalCode>> Read(params string[] rows) =>
        new SparseCodeReader<FunctionalCode>().ReadAll(rows.Select(static row => row.Split('|')));

    private static IEnumerable<string?> Codes(params string[] rows) =>
        Read(rows).Select(static code => code.Reading.Success ? code.Reading.Value.ToString() : null);
}
