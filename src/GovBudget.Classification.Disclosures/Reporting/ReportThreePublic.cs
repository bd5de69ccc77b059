namespace GovBudget.Classification.Disclosures.Reporting;

/// <summary>The three public expenses; blank cells are <see langword="null"/>.</summary>
/// <param name="Total">合计.</param>
/// <param name="Abroad">因公出国（境）费.</param>
/// <param name="Reception">公务接待费.</param>
/// <param name="Vehicles">公务用车购置及运行费.</param>
/// <param name="VehiclePurchase">公务用车购置费.</param>
/// <param name="VehicleOperation">公务用车运行维护费.</param>
public sealed record ReportThreePublic(string? Total, string? Abroad, string? Reception, string? Vehicles, string? VehiclePurchase, string? VehicleOperation);
