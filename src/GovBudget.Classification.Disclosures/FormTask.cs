namespace GovBudget.Classification.Disclosures;

/// <summary>A task of the year in an overall target form (年度主要任务).</summary>
/// <param name="Line">The line in the document, counted from 1.</param>
/// <param name="Name">任务名称 as printed; empty where the row lost it.</param>
/// <param name="Content">主要内容 as printed, or <see langword="null"/>.</param>
/// <param name="Funds">预算金额.</param>
public sealed record FormTask(int Line, string Name, string? Content, FormFunds Funds);
