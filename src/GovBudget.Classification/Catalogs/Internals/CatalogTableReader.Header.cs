using System.Security.Cryptography;

namespace GovBudget.Classification.Catalogs.Internals;

// The header lines: format, scheme, times covered, sums.
internal sealed partial class CatalogTableReader
{
    private void ReadFormat(ReadOnlySpan<byte> line)
    {
        if (Text(Field(line, 0)) != CatalogWords.Format || Text(Field(line, 1)) != CatalogWords.FormatName)
        {
            throw Fault($"a catalogue file begins with '{CatalogWords.Format}', a tab and '{CatalogWords.FormatName}'");
        }

        if (!CatalogDay.TryNumber(Field(line, 2), out int version) || version != CatalogWords.FormatVersion)
        {
            throw Fault($"format version '{Text(Field(line, 2))}' is not known; this library reads version {CatalogWords.FormatVersion}");
        }
    }

    private void ReadHeader(ReadOnlySpan<byte> line, int start, ReadOnlySpan<byte> toVerify)
    {
        switch (Text(Field(line, 0)))
        {
            case CatalogWords.Change:
                _changeLines.Add(start);
                break;
            case CatalogWords.Source:
                _sourceLines.Add(start);
                break;
            case CatalogWords.Statement:
                _columns.StatementLine = start;
                break;
            case CatalogWords.Covers:
                ReadCoverage(line, start);
                break;
            case CatalogWords.Scheme:
                _schemeSeen = Text(Field(line, 1)) == CatalogWords.Of(Rules.Scheme) ? true
                    : throw Fault($"the file is of the scheme '{Text(Field(line, 1))}'; wanted is {CatalogWords.Of(Rules.Scheme)}");
                break;
            case CatalogWords.Rows:
                _rowCount = CatalogDay.TryNumber(Field(line, 1), out int rows) ? rows : throw Fault($"'{Text(Field(line, 1))}' is no number of rows");
                break;
            case CatalogWords.Hash:
                Verify(Text(Field(line, 1)), toVerify);
                break;
            default:
                // A later version of the format may say more; what is not known does no harm.
                break;
        }
    }

    private void Verify(string stated, ReadOnlySpan<byte> below)
    {
        if (!stated.Equals(Convert.ToHexString(SHA256.HashData(below)), StringComparison.OrdinalIgnoreCase))
        {
            throw Fault("the SHA-256 of the lines below is not the stated one: the file was changed or cut");
        }
    }

    private void ReadCoverage(ReadOnlySpan<byte> line, int start)
    {
        if (!CatalogDay.TryParse(Field(line, 1), out int first) || !CatalogDay.TryParse(Field(line, 2), out int last) || first > last)
        {
            throw Fault("the first and the last day covered are needed, in this order, such as 2026-01-01 and 2026-12-31");
        }

        if (_coveredDays.Count > 0 && _coveredDays[^1] >= first)
        {
            throw Fault("the times covered must ascend and not overlap");
        }

        _coverageLines.Add(start);
        _coveredDays.Add(first);
        _coveredDays.Add(last);
    }
}
