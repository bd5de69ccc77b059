namespace GovBudget.Classification.Rendering;

/// <summary>A fragment of HTML to put into a page: one or more sections, each with its own style. A notebook shows it as it is.</summary>
/// <param name="Text">The HTML.</param>
/// <remarks>It goes wherever a <see cref="string"/> is wanted, such as <c>File.WriteAllText</c>. Fragments are put one below the other by <c>+</c>.</remarks>
public sealed record HtmlFragment(string Text)
{
    /// <summary>The HTML: what notebooks look for.</summary>
    public string ToHtml() => Text;

    /// <summary>The HTML.</summary>
    public override string ToString() => Text;

    /// <summary>The HTML as text.</summary>
    /// <param name="fragment">The fragment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fragment"/> is <see langword="null"/>.</exception>
    public static implicit operator string(HtmlFragment fragment)
    {
        ArgumentNullException.ThrowIfNull(fragment);
        return fragment.Text;
    }

    /// <summary>One fragment below the other.</summary>
    /// <param name="above">The first.</param>
    /// <param name="below">The second.</param>
    /// <exception cref="ArgumentNullException">One of them is <see langword="null"/>.</exception>
    public static HtmlFragment operator +(HtmlFragment above, HtmlFragment below)
    {
        ArgumentNullException.ThrowIfNull(above);
        ArgumentNullException.ThrowIfNull(below);
        return new(above.Text + below.Text);
    }
}
