using System.Text;
using GovBudget.Classification.CatalogCompiler.Pinyin;
using GovBudget.Classification.CatalogCompiler.Tests.CodeSets;

namespace GovBudget.Classification.CatalogCompiler.Tests.Pinyin;

public sealed class PinyinCompilerTests
{
    [Theory]
    [InlineData('招', "z")]
    [InlineData('商', "s")]
    [InlineData('引', "y")]
    [InlineData('资', "z")]
    [InlineData('行', "hx")]
    [InlineData('长', "cz")]
    [InlineData('单', "cds")]
    public void A_character_has_all_its_initials(char character, string initials) => Assert.Equal(initials, PinyinCompiler.InitialsOf(character));

    [Fact]
    public void A_character_without_a_reading_stops_the_compilation() => Assert.Throws<InvalidDataException>(static () => PinyinCompiler.InitialsOf('\ufffe'));

    [Fact]
    public void The_list_of_polyphonic_characters_agrees_with_the_library_and_adds_to_it() => Assert.All(PolyphonicCharacters.Initials, static pair =>
    {
        Assert.True(pair.Value.Length > 1);
        Assert.Equal(pair.Value, string.Concat(pair.Value.Distinct().Order()));
        Assert.Equal(pair.Value, PinyinCompiler.InitialsOf(pair.Key));
    });

    [Fact]
    public void A_line_is_a_letter_and_its_characters() =>
        Assert.Equal("h\t行\nx\t行\nz\t招资\n", Encoding.UTF8.GetString(PinyinCompiler.Compile(['招', '行', '资'])));

    [OriginalsFact]
    public void Compiling_again_gives_the_shipped_bytes() => Assert.Equal(
        CodeSetFactsComparisonTests.EmbeddedBytes("GovBudget.Classification.Pinyin.pinyin-initials.tsv"),
        PinyinCompiler.Compile(PinyinCompiler.CharactersOf(OriginalsFactAttribute.Folder)));

    [OriginalsFact]
    public void Every_polyphonic_character_of_the_list_occurs_in_a_name() =>
        Assert.Empty(PolyphonicCharacters.Initials.Keys.Except(PinyinCompiler.CharactersOf(OriginalsFactAttribute.Folder)));
}
