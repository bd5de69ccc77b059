namespace GovBudget.Classification.Tests;

public sealed class SubjectCodeReaderTests
{
    private const SubjectCodeAdjustments None = SubjectCodeAdjustments.None;
    private const SubjectCodeAdjustments Trimmed = SubjectCodeAdjustments.Trimmed;
    private const SubjectCodeAdjustments FullWidth = SubjectCodeAdjustments.FullWidth;
    private const SubjectCodeAdjustments Separators = SubjectCodeAdjustments.Separators;
    private const SubjectCodeAdjustments DecimalTail = SubjectCodeAdjustments.DecimalTail;
    private const SubjectCodeAdjustments Brackets = SubjectCodeAdjustments.Brackets;
    private const SubjectCodeAdjustments NameSetApart = SubjectCodeAdjustments.NameSetApart;
    private const SubjectCodeAdjustments Apostrophe = SubjectCodeAdjustments.Apostrophe;
    private const SubjectCodeAdjustments JoinedCells = SubjectCodeAdjustments.JoinedCells;

    [Theory]
    [InlineData("2011308", "2011308", None)]
    [InlineData("201", "201", None)]
    [InlineData("201130801", "201130801", None)]
    [InlineData(" 2011308\u3000", "2011308", Trimmed)]
    [InlineData("\t2011308\r\n", "2011308", Trimmed)]
    [InlineData("201 13 08", "2011308", Separators)]
    [InlineData("201\u300013\u00A008", "2011308", Separators)]
    [InlineData("201-13-08", "2011308", Separators)]
    [InlineData("201.13.08", "2011308", Separators)]
    [InlineData("201/13/08", "2011308", Separators)]
    [InlineData("201—13—08", "2011308", Separators)]
    [InlineData("20113-08", "2011308", Separators)]
    [InlineData("201 13", "20113", Separators)]
    [InlineData("２０１１３０８", "2011308", FullWidth)]
    [InlineData("２０１－１３－０８", "2011308", FullWidth | Separators)]
    [InlineData("2011308.0", "2011308", DecimalTail)]
    [InlineData("2011308.00", "2011308", DecimalTail)]
    [InlineData("201.00", "201", DecimalTail)]
    [InlineData("2011308.0 ", "2011308", DecimalTail | Trimmed)]
    [InlineData("'2011308", "2011308", Apostrophe)]
    [InlineData("[2011308]", "2011308", Brackets)]
    [InlineData("（２０１１３０８）", "2011308", Brackets | FullWidth)]
    [InlineData("【201 13 08】", "2011308", Brackets | Separators)]
    public void A_printed_code_is_read_and_what_was_changed_is_said(string text, string expected, SubjectCodeAdjustments adjustments)
    {
        SubjectCodeReading<FunctionalCode> reading = SubjectCodeReader.Read<FunctionalCode>(text);
        Assert.Equal(expected, reading.Value.ToString());
        Assert.Equal(adjustments, reading.Adjustments);
        Assert.Null(reading.PrintedName);
        Assert.Equal((true, SubjectCodeFault.None, 0, ""), (reading.Success, reading.Fault, reading.Position, reading.Message));
        Assert.Throws<InvalidOperationException>(reading.ToException);
    }

    [Theory]
    [InlineData("[2011308]招商引资", "招商引资", Brackets)]
    [InlineData("2011308招商引资", "招商引资", None)]
    [InlineData("2011308 招商引资", "招商引资", None)]
    [InlineData("（2011308）招商引资（本年） ", "招商引资（本年）", Brackets)]
    [InlineData("201-13-08 招商引资", "招商引资", Separators)]
    [InlineData("2011308-招商引资", "招商引资", None)]
    [InlineData("2011308 — 招商引资", "招商引资", None)]
    [InlineData("２０１１３０８　招商引资2期", "招商引资2期", FullWidth)]
    public void A_name_behind_the_code_is_set_apart(string text, string name, SubjectCodeAdjustments others)
    {
        SubjectCodeReading<FunctionalCode> reading = SubjectCodeReader.Read<FunctionalCode>(text);
        Assert.Equal(2011308, reading.Value.Number);
        Assert.Equal(name, reading.PrintedName);
        Assert.Equal(others | NameSetApart, reading.Adjustments);
    }

    [Theory]
    [InlineData("", SubjectCodeFault.Empty, 0)]
    [InlineData(" \t\u3000", SubjectCodeFault.Empty, 3)]
    [InlineData("招商引资", SubjectCodeFault.NotADigit, 0)]
    [InlineData("合计", SubjectCodeFault.NotADigit, 0)]
    [InlineData("-2011308", SubjectCodeFault.NotADigit, 0)]
    [InlineData("[]", SubjectCodeFault.NotADigit, 1)]
    [InlineData("[2011308", SubjectCodeFault.NotADigit, 8)]
    [InlineData("[2011308）", SubjectCodeFault.NotADigit, 8)]
    [InlineData("2011308]", SubjectCodeFault.NotADigit, 7)]
    [InlineData("2011308-", SubjectCodeFault.NotADigit, 7)]
    [InlineData("2011308, 2011301", SubjectCodeFault.NotADigit, 7)]
    [InlineData("2011308abc", SubjectCodeFault.NotADigit, 7)]
    [InlineData("2011308.5", SubjectCodeFault.NotADigit, 7)]
    [InlineData("201  13", SubjectCodeFault.NotADigit, 3)]
    [InlineData("201٣٤", SubjectCodeFault.NotADigit, 3)]
    [InlineData("2", SubjectCodeFault.WrongLength, 1)]
    [InlineData("2011", SubjectCodeFault.WrongLength, 4)]
    [InlineData("2011.0", SubjectCodeFault.WrongLength, 4)]
    [InlineData(" 201130", SubjectCodeFault.WrongLength, 7)]
    [InlineData("20 113", SubjectCodeFault.WrongLength, 2)]
    [InlineData("2011年", SubjectCodeFault.WrongLength, 4)]
    [InlineData("20113080101", SubjectCodeFault.WrongLength, 9)]
    [InlineData("201 13 08 01 01", SubjectCodeFault.WrongLength, 13)]
    [InlineData("3011308", SubjectCodeFault.OtherScheme, 0)]
    [InlineData(" [101 01]", SubjectCodeFault.OtherScheme, 2)]
    public void What_is_no_code_is_refused_with_its_position(string text, SubjectCodeFault fault, int position)
    {
        SubjectCodeReading<FunctionalCode> reading = SubjectCodeReader.Read<FunctionalCode>(text);
        Assert.Equal((false, fault, position), (reading.Success, reading.Fault, reading.Position));
        Assert.Equal(None, reading.Adjustments);
        FormatException failure = Assert.Throws<FormatException>(() => reading.Value);
        Assert.Equal(reading.Message, failure.Message);
        Assert.Contains(fault == SubjectCodeFault.Empty ? "empty" : $"position {position} ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_longest_code_of_the_scheme_is_the_limit()
    {
        Assert.Equal(7, SubjectCodeReader.Read<GovernmentEconomicCode>("501-01-01").Position);
        Assert.Equal(SubjectCodeFault.WrongLength, SubjectCodeReader.Read<GovernmentEconomicCode>("501-01-01").Fault);
        Assert.Equal("3010101", SubjectCodeReader.Read<DepartmentEconomicCode>("301-01-01").Value.ToString());
        Assert.Equal(7, SubjectCodeReader.Read<DepartmentEconomicCode>("301010101").Position);
        Assert.Equal(9, SubjectCodeReader.Read<RevenueCode>(new string('1', 1_000_000)).Position);
    }

    [Theory]
    [InlineData("2011308", JoinedCells, "201", "13", "08")]
    [InlineData("2011308", JoinedCells, "201", "13", "08", "", null, " ")]
    [InlineData("20113", JoinedCells, "201", "13", "")]
    [InlineData("201", None, "201", "", "")]
    [InlineData("201130801", JoinedCells, "201", "13", "08", "01")]
    [InlineData("2011308", None, "201", "20113", "2011308")]
    [InlineData("2011308", JoinedCells, "201", "20113", "08")]
    [InlineData("2011308", None, "2011308")]
    [InlineData("2011308", JoinedCells | FullWidth | Trimmed, "２０１", " 13", "08\u3000")]
    public void Cells_of_one_row_make_one_code(string expected, SubjectCodeAdjustments adjustments, params string?[] cells)
    {
        SubjectCodeReading<FunctionalCode> reading = SubjectCodeReader.ReadCells<FunctionalCode>(cells);
        Assert.Equal(expected, reading.Value.ToString());
        Assert.Equal(adjustments, reading.Adjustments);
    }

    [Theory]
    [InlineData("", "13", "08")]
    [InlineData(null, "201", "13")]
    [InlineData("201", "", "08")]
    [InlineData("201", "13", "8")]
    [InlineData("201", "1308", "")]
    [InlineData("201", "20213", "")]
    [InlineData("201", "20113", "2011401")]
    [InlineData("201", "201", "13")]
    [InlineData("20", "13", "08")]
    [InlineData("201", "13", "招商引资")]
    [InlineData("201", "-13", "08")]
    [InlineData("201", "1３x", "08")]
    public void Cells_that_leave_a_level_out_or_contradict_each_other_make_no_code(params string?[] cells)
    {
        SubjectCodeReading<FunctionalCode> reading = SubjectCodeReader.ReadCells<FunctionalCode>(cells);
        Assert.Equal(SubjectCodeFault.CellsDoNotFit, reading.Fault);
        Assert.Contains(string.Join(", ", cells), reading.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => reading.Value);
    }

    [Fact]
    public void Cells_of_another_scheme_or_too_many_are_refused()
    {
        Assert.Equal(SubjectCodeFault.OtherScheme, SubjectCodeReader.ReadCells<FunctionalCode>("301", "01").Fault);
        Assert.Equal(SubjectCodeFault.WrongLength, SubjectCodeReader.ReadCells<GovernmentEconomicCode>("501", "01", "01").Fault);
        Assert.Equal(SubjectCodeFault.Empty, SubjectCodeReader.ReadCells<FunctionalCode>().Fault);
    }

    [Fact]
    public void The_default_reading_is_a_failure()
    {
        SubjectCodeReading<FunctionalCode> none = default;
        Assert.False(none.Success);
        Assert.Equal(SubjectCodeFault.Empty, none.Fault);
        Assert.Throws<FormatException>(() => none.Value);
    }
}
