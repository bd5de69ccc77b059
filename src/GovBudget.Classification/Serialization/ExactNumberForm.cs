namespace GovBudget.Classification.Serialization;

/// <summary>How exact decimal numbers (amounts, weights, points) stand in JSON.</summary>
public enum ExactNumberForm
{
    /// <summary>As text, <c>"9945300.00"</c>: no reader can round it on the way through binary floating point.</summary>
    Text = 0,

    /// <summary>As a number, <c>9945300.00</c>, with every digit. Readers that keep numbers as binary floating point lose 分 beyond some 90 万亿元.</summary>
    Number = 1,
}
