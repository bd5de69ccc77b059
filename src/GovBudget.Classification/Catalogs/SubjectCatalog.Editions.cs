using System.Diagnostics.CodeAnalysis;
using GovBudget.Classification.Catalogs.Internals;

namespace GovBudget.Classification.Catalogs;

public sealed partial class SubjectCatalog<TCode>
{
    /// <summary>Makes a catalogue of a plain CSV file: <c>code,name[,account][,parent][,from][,to]</c>.</summary>
    /// <param name="stream">
    /// The file, UTF-8 with or without a byte order mark; it is read to its end and not closed. The first row heads the columns, in English
    /// or Chinese: code (科目编码), name (科目名称), account (预算类别), parent (上级科目编码), from (启用日期), to (停用日期), in any order.
    /// </param>
    /// <param name="options">The days covered, the evidence, and how rows are taken.</param>
    /// <returns>The catalogue, and the findings. A full edition from which rows had to be left out is partial, and a finding says so.</returns>
    /// <exception cref="ArgumentNullException">An argument, or the coverage, is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option says nothing, contradicts the scheme, or cannot stand in a catalogue file.</exception>
    /// <exception cref="InvalidDataException">The file is no UTF-8, has no header or no row that can be taken; or a row cannot be taken and the policy is to throw.</exception>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Beside Load; the type argument is the scheme of the file.")]
    public static CatalogResult<TCode> LoadCsv(Stream stream, CsvEditionOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        return new CsvEdition<TCode>(options).Load(stream);
    }

    /// <summary>
    /// Joins a later edition on, such as that of a new year, so that one catalogue answers for both times and lineage runs through.
    /// </summary>
    /// <param name="next">The national catalogue of the later time, whose first covered day is behind the last one here.</param>
    /// <returns>A new catalogue that covers both times, and what was found in joining them; no finding refuses a row.</returns>
    /// <remarks>
    /// <para>A subject with the same code, account, name and parent goes on, with the evidence of each time for its own days. One that
    /// has another name at its code ends the day before, so the change is a renaming unless <paramref name="next"/> states another.
    /// One that is not there ends the day before where the later edition is full and holds subjects of its account; else
    /// nothing is known of its end, and it goes on as unverified.</para>
    /// <para>Where the later edition lacks an account that this catalogue has, it counts as partial. That a code ended or began is no
    /// stated change: whether it was moved, split or abolished is not told by two lists.</para>
    /// <para>What <see cref="Quality.CatalogQuality"/> calls an error of the joined catalogue, and not of this one at any time, is a finding
    /// (<see cref="RowFault.QualityError"/>), as in <see cref="LoadCsv"/> and <see cref="WithLayer"/>: such as two subjects of one name side by side, where a
    /// subject that goes on meets a new code for the same.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="next"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The later edition begins too early, only one of the two is divided by account, one has local layers (put these on the result), or one
    /// source id means two sources.
    /// </exception>
    public CatalogResult<TCode> Extend(SubjectCatalog<TCode> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        SubjectCatalog<TCode> joined = new CatalogExtension<TCode>(this, next).Join();
        var findings = new RowFindings(BadRowPolicy.Collect);
        QualityFindings.OfExtension(findings, this, joined);
        return new(joined, findings.ToImmutable());
    }
}
