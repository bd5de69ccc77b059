using GovBudget.Classification.Internals;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>Brings the three members that tell a target together: the target, its text as printed, and why the text does not compute.</summary>
/// <remarks>
/// The text decides, for it is what a form says. A target that is stated must be what the text says. The reason is a remark for readers of the
/// document: a text that did not compute when it was written may be read by a later version.
/// </remarks>
internal static class TargetReading
{
    /// <exception cref="JsonFaultException">They contradict each other.</exception>
    public static (IndicatorTarget? Target, TargetParseFailure Failure) Of(
        IndicatorTarget? stated, string? text, TargetParseFailureReason reason, IndicatorVocabulary vocabulary)
    {
        if (stated is not null && reason != TargetParseFailureReason.None)
        {
            throw new JsonFaultException($"there is a target, '{stated}', and a reason why there is none, {reason}");
        }

        if (text is null)
        {
            // Nothing printed is either left open, or read as nothing.
            return reason is TargetParseFailureReason.None or TargetParseFailureReason.Empty
                ? (stated, new(reason, 0))
                : throw new JsonFaultException($"the reason {reason} is that of a text, and there is no targetText");
        }

        IndicatorTarget.TryParse(text, vocabulary, out IndicatorTarget? read, out TargetParseFailure failure);
        return stated is null || stated == read
            ? (read, failure)
            : throw new JsonFaultException(
                $"the target '{stated}' is not what the targetText '{JsonText.Shortened(text)}' says, {(read is null ? $"which does not compute ({failure.Reason})" : $"'{read}'")}");
    }
}
