namespace GovBudget.Classification.Tests;

public sealed class VocabularyNamesTests() : VocabularyNamesContract(typeof(FunctionalCode).Assembly,
[
    // How something is done or shown.
    "AbsentAmountPolicy", "BadRowPolicy", "DisplayLanguage", "ExactNumberForm", "MixedGrainPolicy", "PrintedRounding", "ScoreWeighting", "TextAlignment",
    "TextOverflow", "UnknownKeyPolicy",

    // Why something cannot be taken, or what was done to take it: the messages say it.
    "AmountParseFailureReason", "MisfitReason", "RowFault", "ScoreRemarks", "SubjectCodeAdjustments", "SubjectCodeFault", "TargetParseFailureReason",

    // What a look-up, a search or a comparison found.
    "CorrespondenceLookupStatus", "LineageStatus", "NameCheckKind", "SubjectLookupStatus", "SubjectSearchReason", "TargetMovement", "UpgradeKind",

    // How surely a catalogue knows something: its files have words for it.
    "Confidence", "CoverageExtent", "Evidence", "SubjectChangeKind", "ValidityBasis",

    // The parts that a column, a target, a score or a tree is made of. A target operator is a sign.
    "FieldPart", "FieldRole", "IndicatorTargetKind", "MeasureDimension", "QualitativeLevel", "RollUpNodeKind", "ScoreLevel", "TargetBasis",
    "TargetChange", "TargetDirection", "TargetOperator", "TransferKind",

    // What a figure, a change or a finding is to its reader: what shows them has words for it.
    "Favourability", "FigureKind", "Severity",
]);
