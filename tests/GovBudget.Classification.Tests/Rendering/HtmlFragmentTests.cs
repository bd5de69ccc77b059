using GovBudget.Classification.Checks;
using GovBudget.Classification.Rendering;

namespace GovBudget.Classification.Tests.Rendering;

public sealed class HtmlFragmentTests
{
    [Fact]
    public void A_fragment_shows_itself_and_is_a_text_wherever_one_is_wanted()
    {
        HtmlFragment fragment = HtmlFindings.Of(Array.Empty<Finding>());
        string text = fragment;

        Assert.StartsWith("<section", text, StringComparison.Ordinal);
        Assert.Equal(text, fragment.ToHtml());
        Assert.Equal(text, $"{fragment}");
    }

    [Fact]
    public void Fragments_are_put_one_below_the_other()
    {
        HtmlFragment fragment = HtmlFindings.Of(Array.Empty<Finding>());

        Assert.Equal(new HtmlFragment(fragment.Text + fragment.Text), fragment + fragment);
        Assert.Throws<ArgumentNullException>(() => fragment + null!);
        Assert.Throws<ArgumentNullException>(static () => (string)(HtmlFragment)null!);
    }
}
